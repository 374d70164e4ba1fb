package fr.gusp.veille.command.idempotence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContentHashTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":2} | { \"b\" : 2, \"a\" : 1 }",
        "{\"n\":10.0} | {\"n\":1e1}",
        "{\"t\":\"é\"} | {\"t\":\"\\u00e9\"}",
        "{\"o\":{\"x\":[],\"y\":null}} | {\"o\":{\"y\":null,\"x\":[]}}"
      })
  void oneContentHasOneHashHoweverItIsWritten(String one, String other) {
    assertThat(hash("accept 1", one)).isEqualTo(hash("accept 1", other));
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1} | {\"a\":2}",
        "{\"a\":1} | {\"a\":\"1\"}",
        "{\"a\":null} | {}",
        "{\"a\":[1,2]} | {\"a\":[2,1]}"
      })
  void otherContentHasAnotherHash(String one, String other) {
    assertThat(hash("accept 1", one)).isNotEqualTo(hash("accept 1", other));
  }

  @Test
  void sameContentForAnotherTargetHasAnotherHash() {
    assertThat(hash("accept 1", "{}")).isNotEqualTo(hash("accept 2", "{}"));
  }

  @Test
  void versionIsStoredWithTheHash() {
    assertThat(hash("accept 1", "{}").version()).isEqualTo((short) 1);
    assertThat(hash("accept 1", "{}").value()).hasSize(32);
  }

  private static ContentHash hash(String target, String json) {
    return ContentHash.of(target, (ObjectNode) new JsonMapper().readTree(json));
  }
}
