package fr.gusp.veille.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** On which days the quartiers meet: two walks a month, one comité. Both avoid days off. */
final class Diary {

  private static final Duration PLANNED_BEFORE = Duration.ofDays(21);
  private static final int COMITE = 3;
  private static final List<Integer> DAYS = List.of(4, 18);

  private Diary() {}

  /**
   * The walks of the last months and those planned by the anchor.
   *
   * @param number of the quartier, so that not all walk on one day
   */
  static List<Instant> walks(LocalDate anchor, int months, int number, Hours hours) {
    var last = anchor.plusDays(PLANNED_BEFORE.toDays() - 1);
    return Stream.iterate(
            YearMonth.from(anchor).minusMonths(months - 1L),
            month -> !month.isAfter(YearMonth.from(last)),
            month -> month.plusMonths(1))
        .flatMap(month -> DAYS.stream().map(day -> month.atDay(day + number)))
        .map(day -> firstWorked(day, hours))
        .filter(day -> day.isBefore(last))
        .map(day -> day.atTime(14, 0).atZone(Hours.PARIS).toInstant())
        .toList();
  }

  static Instant plannedFor(Instant walk) {
    return walk.minus(PLANNED_BEFORE).minus(Duration.ofHours(4));
  }

  /**
   * The days of the last comités, oldest first, and of the one that was called for next month.
   *
   * @param closed how many were held before the anchor
   */
  static List<LocalDate> comites(LocalDate anchor, int closed, int number, Hours hours) {
    var days =
        Stream.iterate(YearMonth.from(anchor).plusMonths(1), month -> month.minusMonths(1))
            .map(month -> firstWorked(month.atDay(COMITE + number), hours))
            .limit(closed + 2L)
            .sorted()
            .toList();
    var held = days.stream().filter(day -> day.isBefore(anchor)).toList();
    var ahead = days.stream().filter(day -> !day.isBefore(anchor)).toList();
    return Stream.concat(
            held.stream().skip(Math.max(0, held.size() - closed)), ahead.stream().limit(1))
        .toList();
  }

  static LocalDate firstWorked(LocalDate day, Hours hours) {
    return Stream.iterate(day, each -> each.plusDays(1))
        .filter(hours::worked)
        .findFirst()
        .orElseThrow();
  }
}
