package fr.gusp.veille.query.round;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.round.Rhythm;
import fr.gusp.veille.contract.round.RoundTiming;
import fr.gusp.veille.contract.round.Weekday;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  @Test
  void everyTuesday() {
    RoundTiming when =
        new RoundTiming(Rhythm.HEBDOMADAIRE, Weekday.MARDI, null, List.of(), null, null);

    assertThat(of(when, "2026-11-20", "2026-12-01")).isEqualTo(days("2026-11-24", "2026-12-01"));
  }

  @Test
  void theNthSundayOfAMonth() {
    assertThat(of(nth(Weekday.DIMANCHE, 1), "2026-11-01", "2026-12-31"))
        .isEqualTo(days("2026-11-01", "2026-12-06"));
    assertThat(of(nth(Weekday.DIMANCHE, 5), "2026-11-01", "2026-12-31"))
        .isEqualTo(days("2026-11-29"));
  }

  @Test
  void theDatesThatAreSaid() {
    RoundTiming when =
        new RoundTiming(Rhythm.DATES, null, null, days("2026-12-24", "2027-01-07"), null, null);

    assertThat(of(when, "2026-12-01", "2026-12-31")).isEqualTo(days("2026-12-24"));
  }

  @Test
  void aSeasonWithItsFirstAndItsLastDay() {
    assertThat(of(season("--11-21", "--11-22"), "2026-11-20", "2026-11-26"))
        .isEqualTo(days("2026-11-21", "2026-11-22"));
  }

  @Test
  void aSeasonThatGoesOverTheNewYear() {
    assertThat(of(season("--12-31", "--01-01"), "2026-12-30", "2027-01-03"))
        .isEqualTo(days("2026-12-31", "2027-01-01"));
  }

  @Test
  void theLastDayOfFebruaryInEveryYear() {
    assertThat(of(season("--02-29", "--02-29"), "2027-02-01", "2028-03-01"))
        .isEqualTo(days("2028-02-29"));
  }

  private static RoundTiming nth(Weekday weekday, int nth) {
    return new RoundTiming(Rhythm.MENSUEL, weekday, nth, List.of(), null, null);
  }

  private static RoundTiming season(String from, String until) {
    return new RoundTiming(
        Rhythm.SAISON, null, null, List.of(), MonthDay.parse(from), MonthDay.parse(until));
  }

  private static List<LocalDate> of(RoundTiming when, String from, String until) {
    return Occurrences.of(when, LocalDate.parse(from), LocalDate.parse(until));
  }

  private static List<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).toList();
  }
}
