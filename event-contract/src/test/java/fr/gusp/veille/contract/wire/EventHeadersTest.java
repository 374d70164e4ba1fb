package fr.gusp.veille.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Header names and the topic stand in records that are kept for ever. */
class EventHeadersTest {

  @Test
  void headersAreThoseEverSent() {
    assertThat(Stream.of(EventHeaders.class.getFields()).map(EventHeadersTest::text))
        .containsExactlyInAnyOrder(
            "ce_id",
            "ce_source",
            "ce_specversion",
            "ce_type",
            "ce_time",
            "ce_subject",
            "ce_sequence",
            "ce_position",
            "ce_actor",
            "ce_actororganisation",
            "content-type",
            "/veille/command",
            "1.0",
            "application/json",
            "veille.events");
  }

  private static Object text(Field field) {
    assertThat(Modifier.isStatic(field.getModifiers())).isTrue();
    try {
      return field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
