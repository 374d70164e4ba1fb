package fr.gusp.veille.contract.samples;

import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.contract.wire.VeilleEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The approved JSON and the JSON Schema of every stored name, as shipped beside the contract. */
public final class ApprovedFiles {

  private static final String ROOT = "/fr/gusp/veille/contract/";

  private ApprovedFiles() {}

  /** A sample with every field set. */
  public static ObjectNode full(String name) {
    return (ObjectNode) read("approved/" + name + ".json");
  }

  /** A sample with the required fields alone. */
  public static ObjectNode minimal(String name) {
    return (ObjectNode) read("approved/" + name + ".min.json");
  }

  /** The JSON Schema (2020-12). */
  public static JsonNode schema(String name) {
    return read("schema/" + name + ".json");
  }

  private static JsonNode read(String file) {
    try (InputStream in = open(file)) {
      return EventJson.mapper().readTree(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static InputStream open(String file) {
    return Optional.ofNullable(VeilleEvent.class.getResourceAsStream(ROOT + file))
        .orElseThrow(() -> new IllegalStateException("no approved file " + file));
  }
}
