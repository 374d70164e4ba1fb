package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** When people are out in the street, and when they answer at a desk. */
final class Hours {

  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static final LocalTime NOON = LocalTime.NOON;
  private static final List<Integer> MORNING_TO_EVENING =
      List.of(7, 8, 8, 8, 9, 9, 9, 10, 10, 11, 11, 13, 14, 14, 15, 15, 16, 16, 17);

  private final WorkingCalendar calendar = new WorkingCalendar();

  /** A day of the month on which someone is out; a Monday finds what the week-end left. */
  LocalDate day(YearMonth month, LocalDate before, Luck luck) {
    var days =
        IntStream.rangeClosed(1, month.lengthOfMonth())
            .mapToObj(month::atDay)
            .filter(day -> day.isBefore(before))
            .toList();
    return luck.weighted(days, this::peopleOut);
  }

  private double peopleOut(LocalDate day) {
    if (!worked(day)) {
      return day.getDayOfWeek() == DayOfWeek.SATURDAY ? 0.25 : 0.03;
    }
    return day.getDayOfWeek() == DayOfWeek.MONDAY ? 1.6 : 1;
  }

  Instant outside(LocalDate day, Luck luck) {
    return at(day, luck.one(MORNING_TO_EVENING), luck);
  }

  Instant evening(LocalDate day, Luck luck) {
    return at(day, luck.between(16, 20), luck);
  }

  private static Instant at(LocalDate day, int hour, Luck luck) {
    return day.atTime(hour, luck.between(0, 59), luck.between(0, 59)).atZone(PARIS).toInstant();
  }

  /** So many working minutes later. */
  Instant deskMinutes(Instant since, int minutes) {
    var hours = minutes / 60;
    var later =
        hours == 0
            ? since
            : calendar.reached(since, new TimeTarget(hours, TargetUnit.HEURES_OUVREES));
    return shifted(later.plus(Duration.ofMinutes(minutes % 60)));
  }

  /** Some time on the working day that comes so many working days later. */
  Instant workingDays(Instant since, int days, Luck luck) {
    var evening =
        calendar.reached(since, new TimeTarget(Math.max(1, days), TargetUnit.JOURS_OUVRES));
    var day = evening.atZone(PARIS).toLocalDate();
    var hour = luck.percent(60) ? luck.between(8, 11) : luck.between(14, 16);
    return at(day, hour, luck);
  }

  /** Out of hours it waits for the next morning. */
  private Instant shifted(Instant at) {
    var local = at.atZone(PARIS);
    var open = worked(local.toLocalDate()) && local.getHour() >= 8 && local.getHour() < 18;
    return open ? at : calendar.reached(at, new TimeTarget(1, TargetUnit.HEURES_OUVREES));
  }

  boolean worked(LocalDate day) {
    var from = day.atStartOfDay(PARIS).toInstant();
    return !calendar.between(from, day.atTime(NOON).atZone(PARIS).toInstant()).isZero();
  }
}
