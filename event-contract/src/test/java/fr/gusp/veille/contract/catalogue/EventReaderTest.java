package fr.gusp.veille.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gusp.veille.contract.samples.ApprovedFiles;
import fr.gusp.veille.contract.samples.Samples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class EventReaderTest {

  static Stream<Mutation> lacking() {
    return Stream.concat(
        mutations(Mutation.Kind.REQUIRED_FIELD_MISSING),
        mutations(Mutation.Kind.REQUIRED_FIELD_NULL));
  }

  static Stream<Mutation> unknown() {
    return mutations(Mutation.Kind.UNKNOWN_FIELD);
  }

  @ParameterizedTest
  @MethodSource("lacking")
  void refusesAnEventThatLacksAFieldItNeeds(Mutation mutation) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> EventReader.read(mutation.name(), mutation.json()));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void refusesAFieldThatNobodyKnows(Mutation mutation) {
    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> EventReader.read(mutation.name(), mutation.json()));
  }

  @Test
  void refusesANameThatNobodyKnows() {
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(
            () -> EventReader.read("report.abducted.v1", ApprovedFiles.full("report.filed.v1")));
  }

  @Test
  void refusesACodeThatNobodyKnows() {
    ObjectNode payload = Samples.aFiledReport().with("nature", "soucoupe-volante").json();

    assertThatExceptionOfType(JacksonException.class)
        .isThrownBy(() -> EventReader.read("report.filed.v1", payload));
  }

  @Test
  void readsBytesAsItReadsJson() {
    byte[] stored = EventReader.write(Samples.aFiledReport().event());

    assertThat(EventReader.read("report.filed.v1", stored))
        .isEqualTo(Samples.aFiledReport().event());
  }

  @Test
  void namesOfThisReleaseAreTheNewest() {
    assertThat(EventCatalogue.names())
        .allSatisfy(name -> assertThat(EventReader.newestName(name)).isEqualTo(name));
  }

  private static Stream<Mutation> mutations(Mutation.Kind kind) {
    return EventCatalogue.names().stream()
        .flatMap(name -> Mutation.of(name).stream())
        .filter(mutation -> mutation.kind() == kind);
  }
}
