package fr.gusp.veille.contract.round;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a round comes. Each rhythm has fields of its own: the weekday for a weekly one; weekday and
 * {@code nth}, 1 to 5, for a monthly one; {@code dates}; or the first and the last day of a season,
 * which may go over the new year.
 */
public record RoundTiming(
    Rhythm rhythm,
    @Nullable Weekday weekday,
    @Nullable Integer nth,
    List<LocalDate> dates,
    @Nullable MonthDay from,
    @Nullable MonthDay until) {

  public RoundTiming {
    dates = List.copyOf(dates);
  }
}
