package fr.gusp.veille.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.samples.ApprovedFiles;
import fr.gusp.veille.contract.wire.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was stored once is read, and written the same, for ever. */
class ApprovedFormTest {

  static Set<String> names() {
    return EventCatalogue.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aFullEventIsReadAndWrittenTheSame(String name) {
    assertThat(readAndWritten(name, ApprovedFiles.full(name))).isEqualTo(ApprovedFiles.full(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsAbsentStaysAbsent(String name) {
    assertThat(readAndWritten(name, ApprovedFiles.minimal(name)))
        .isEqualTo(ApprovedFiles.minimal(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void equalJsonGivesEqualEvents(String name) {
    assertThat(EventReader.read(name, ApprovedFiles.full(name)))
        .isEqualTo(EventReader.read(name, ApprovedFiles.full(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothingStoredTellsAJavaClass(String name) {
    byte[] stored = EventReader.write(EventReader.read(name, ApprovedFiles.full(name)));

    assertThat(new String(stored, StandardCharsets.UTF_8))
        .doesNotContain("fr.gusp", EventCatalogue.typeOf(name).getSimpleName(), "@class");
  }

  private static JsonNode readAndWritten(String name, ObjectNode approved) {
    return EventJson.mapper().readTree(EventReader.write(EventReader.read(name, approved)));
  }
}
