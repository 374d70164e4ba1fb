package fr.gusp.veille.command.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request body: strict JSON in UTF-8 (RFC 8259), one object, no key twice, nothing after it,
 * shallow.
 */
public final class JsonBody {

  private static final int DEEPEST = 20;

  private static final JsonMapper STRICT =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private JsonBody() {}

  /**
   * @throws BadInput if the bytes are not one JSON object
   */
  public static ObjectNode parse(byte[] bytes) {
    JsonNode node = tree(bytes);
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw notJson();
  }

  private static JsonNode tree(byte[] bytes) {
    try {
      return STRICT.readTree(utf8(bytes));
    } catch (JacksonException | CharacterCodingException notJson) {
      throw notJson();
    }
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static BadInput notJson() {
    return new BadInput(
        "", MalformedCodes.MALFORMED_JSON, "Le contenu n’est pas un objet JSON valide.");
  }
}
