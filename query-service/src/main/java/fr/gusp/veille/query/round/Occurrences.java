package fr.gusp.veille.query.round;

import fr.gusp.veille.contract.round.RoundTiming;
import fr.gusp.veille.contract.round.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days of a stretch of time a round comes. */
final class Occurrences {

  private static final int WEEK = 7;

  private Occurrences() {}

  /** From one day to another, both included; each day of a season. */
  static List<LocalDate> of(RoundTiming when, LocalDate from, LocalDate until) {
    return from.datesUntil(until.plusDays(1)).filter(day -> comes(when, day)).toList();
  }

  private static boolean comes(RoundTiming when, LocalDate day) {
    return switch (when.rhythm()) {
      case HEBDOMADAIRE -> on(when.weekday(), day);
      case MENSUEL -> on(when.weekday(), day) && Integer.valueOf(nth(day)).equals(when.nth());
      case DATES -> when.dates().contains(day);
      case SAISON -> inSeason(when.from(), when.until(), day);
    };
  }

  private static boolean on(@Nullable Weekday weekday, LocalDate day) {
    return weekday != null && day.getDayOfWeek() == DayOfWeek.of(weekday.ordinal() + 1);
  }

  /** The second Tuesday is the one among the days 8 to 14. */
  private static int nth(LocalDate day) {
    return (day.getDayOfMonth() - 1) / WEEK + 1;
  }

  private static boolean inSeason(
      @Nullable MonthDay first, @Nullable MonthDay last, LocalDate date) {
    if (first == null || last == null) {
      return false;
    }
    MonthDay day = MonthDay.from(date);
    boolean begun = !day.isBefore(first);
    boolean goesOn = !day.isAfter(last);
    return first.isAfter(last) ? begun || goesOn : begun && goesOn;
  }
}
