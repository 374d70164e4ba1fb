package fr.gusp.veille.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamKindTest {

  @ParameterizedTest
  @CsvSource({
    "0a0b0c0d-0000-4000-8000-000000000001, REPORT",
    "tour:0a0b0c0d-0000-4000-8000-000000000001, TOUR",
    "committee-session:0a0b0c0d-0000-4000-8000-000000000001, SESSION",
    "worksite:0a0b0c0d-0000-4000-8000-000000000001, WORKSITE",
    "asset:0a0b0c0d-0000-5000-8000-000000000001, ASSET",
    "rounds:call, ROUNDS",
    "matrix-draft:0a0b0c0d-0000-4000-8000-000000000001, MATRIX_DRAFT",
    "territory:call, TERRITORY",
    "matrix:cabbalr, MATRIX",
    "organisations, ORGANISATIONS"
  })
  void isToldByTheKey(String stream, StreamKind kind) {
    assertThat(StreamKind.of(stream)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unkeyed", "worksite:quay", "tour:monday", "matrix:", "organisations2"})
  void isNeverGuessed(String stream) {
    assertThat(StreamKind.of(stream)).isEmpty();
  }

  @Test
  void keepsWhatIsPublishedInOnePlace() {
    assertThat(StreamKind.TERRITORY.nothing().published()).isTrue();
    assertThat(StreamKind.TOUR.nothing().published()).isFalse();
  }
}
