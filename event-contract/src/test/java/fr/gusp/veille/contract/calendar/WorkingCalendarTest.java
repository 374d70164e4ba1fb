package fr.gusp.veille.contract.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private static final WorkingHours SATURDAY_MORNING = on(DayOfWeek.SATURDAY, "09:00-13:00");
  private static final WorkingHours SUNDAY_NIGHT = on(DayOfWeek.SUNDAY, "00:00-06:00");

  private final WorkingCalendar calendar = new WorkingCalendar();

  @ParameterizedTest(name = "{2}: {0} → {1}")
  @CsvSource({
    "2026-11-02T09:00:00+01:00, 2026-11-02T10:30:00+01:00, PT1H30M",
    "2026-11-02T11:00:00+01:00, 2026-11-02T14:30:00+01:00, PT2H",
    "2026-11-02T17:00:00+01:00, 2026-11-03T08:30:00+01:00, PT1H",
    "2026-11-06T16:30:00+01:00, 2026-11-09T09:00:00+01:00, PT2H",
    "2026-11-07T09:00:00+01:00, 2026-11-08T17:00:00+01:00, PT0S",
    "2026-11-10T17:00:00+01:00, 2026-11-12T08:30:00+01:00, PT1H",
    "2026-04-03T17:00:00+02:00, 2026-04-07T08:30:00+02:00, PT1H",
    "2026-05-13T17:00:00+02:00, 2026-05-15T08:30:00+02:00, PT1H",
    "2026-10-23T17:00:00+02:00, 2026-10-26T08:30:00+01:00, PT1H",
    "2026-11-02T10:00:00+01:00, 2026-11-02T09:00:00+01:00, PT0S"
  })
  void countsOnlyWorkingTime(OffsetDateTime from, OffsetDateTime to, Duration expected) {
    assertThat(calendar.between(from.toInstant(), to.toInstant())).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} + {1} {2} = {3}")
  @CsvSource({
    "2026-11-02T09:00:00+01:00, 2, HEURES_OUVREES, 2026-11-02T11:00:00+01:00",
    "2026-11-02T11:00:00+01:00, 1, HEURES_OUVREES, 2026-11-02T12:00:00+01:00",
    "2026-11-02T11:00:00+01:00, 2, HEURES_OUVREES, 2026-11-02T14:30:00+01:00",
    "2026-11-06T16:30:00+01:00, 4, HEURES_OUVREES, 2026-11-09T11:00:00+01:00",
    "2026-11-07T22:00:00+01:00, 1, HEURES_OUVREES, 2026-11-09T09:00:00+01:00",
    "2026-11-02T09:00:00+01:00, 1, JOURS_OUVRES, 2026-11-03T17:30:00+01:00",
    "2026-11-06T16:30:00+01:00, 1, JOURS_OUVRES, 2026-11-09T17:30:00+01:00",
    "2026-11-10T09:00:00+01:00, 2, JOURS_OUVRES, 2026-11-13T17:30:00+01:00",
    "2026-10-24T09:00:00+02:00, 48, HEURES, 2026-10-26T08:00:00+01:00",
    "2026-10-24T09:00:00+02:00, 2, JOURS, 2026-10-26T09:00:00+01:00"
  })
  void saysWhenATargetIsReached(
      OffsetDateTime from, int amount, TargetUnit unit, OffsetDateTime expected) {
    assertThat(calendar.reached(from.toInstant(), new TimeTarget(amount, unit)))
        .isEqualTo(expected.toInstant());
  }

  @ParameterizedTest(name = "{0} + {1} {2} = {3}")
  @CsvSource({
    "2026-11-02T09:00:00+01:00, 3, HEURES_OUVREES, 2026-11-07T12:00:00+01:00",
    "2026-11-07T11:00:00+01:00, 3, HEURES_OUVREES, 2026-11-14T10:00:00+01:00",
    "2026-11-03T09:00:00+01:00, 1, JOURS_OUVRES, 2026-11-07T13:00:00+01:00",
    "2026-11-03T09:00:00+01:00, 2, HEURES, 2026-11-03T11:00:00+01:00"
  })
  void aDeskThatOpensSaturdayMorningCountsItsOwnHours(
      OffsetDateTime from, int amount, TargetUnit unit, OffsetDateTime expected) {
    assertThat(calendar.reached(from.toInstant(), new TimeTarget(amount, unit), SATURDAY_MORNING))
        .isEqualTo(expected.toInstant());
  }

  @ParameterizedTest(name = "{2}: {0} → {1}")
  @CsvSource({
    "2026-10-24T23:00:00+02:00, 2026-10-25T04:00:00+01:00, PT5H",
    "2026-03-28T23:00:00+01:00, 2026-03-29T04:00:00+02:00, PT3H"
  })
  void aNightOfTheChangeOfHourCountsTheHoursThatPassed(
      OffsetDateTime from, OffsetDateTime to, Duration expected) {
    assertThat(calendar.between(from.toInstant(), to.toInstant(), SUNDAY_NIGHT))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} ← {1}")
  @CsvSource({
    "2026-11-04T17:30:00+01:00, 2026-11-03T08:00:00+01:00",
    "2026-11-09T11:00:00+01:00, 2026-11-06T08:00:00+01:00",
    "2026-11-12T09:00:00+01:00, 2026-11-10T08:00:00+01:00",
    "2026-10-26T09:00:00+01:00, 2026-10-23T08:00:00+02:00"
  })
  void theWorkingDayBeforeLeavesOutWeekEndsAndHolidays(
      OffsetDateTime due, OffsetDateTime expected) {
    assertThat(calendar.openingOfTheWorkingDayBefore(due.toInstant(), WorkingHours.USUAL))
        .isEqualTo(expected.toInstant());
  }

  private static WorkingHours on(DayOfWeek day, String shift) {
    return new WorkingHours(Map.of(day, List.of(Shift.parse(shift))));
  }
}
