package fr.gusp.veille.contract.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTest {

  @ParameterizedTest(name = "{2} in {0} to {1}: {3}")
  @CsvSource({
    "04-01, 09-30, 04-01, true",
    "04-01, 09-30, 09-30, true",
    "04-01, 09-30, 03-31, false",
    "04-01, 09-30, 10-01, false",
    "11-15, 03-15, 12-31, true",
    "11-15, 03-15, 01-01, true",
    "11-15, 03-15, 03-15, true",
    "11-15, 03-15, 11-14, false",
    "11-15, 03-15, 06-01, false",
    "12-31, 12-31, 12-31, true",
    "02-01, 02-28, 02-29, false",
    "02-01, 02-29, 02-29, true"
  })
  void bothEndsAreIncludedAlsoOverTheTurnOfTheYear(
      String from, String to, String day, boolean contained) {
    assertThat(new Season(from, to).contains(MonthDay.parse("--" + day))).isEqualTo(contained);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1", "02-30", "13-01", "00-10", "11-15 ", "--11-15", "11/15"})
  void whatIsNoDayOfAYearIsRefused(String day) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Season(day, "03-15"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Season("03-15", day));
  }
}
