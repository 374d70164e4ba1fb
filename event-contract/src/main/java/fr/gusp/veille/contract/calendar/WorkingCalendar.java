package fr.gusp.veille.contract.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.gusp.veille.contract.matrix.TimeTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Working time in Paris, by the hours of a week and without the eleven French public holidays
 * (Alsace-Moselle's own are not ours). Where no hours are given they are {@link
 * WorkingHours#USUAL}.
 */
public final class WorkingCalendar {

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
  private final Map<Year, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  /** The working time between two instants; none if the second is not later. */
  public Duration between(Instant from, Instant to) {
    return between(from, to, WorkingHours.USUAL);
  }

  /** The same, by somebody's own hours. */
  public Duration between(Instant from, Instant to, WorkingHours hours) {
    Duration total = Duration.ZERO;
    LocalDate last = day(to);
    for (LocalDate day = day(from); !day.isAfter(last); day = day.plusDays(1)) {
      for (Shift shift : shifts(day, hours)) {
        total = total.plus(overlap(from, to, shift.opens(day), shift.closes(day)));
      }
    }
    return total;
  }

  /**
   * When a target set at an instant is reached. Working hours run only while people work; working
   * days end with the evening of the last one, calendar days at the same hour.
   */
  public Instant reached(Instant from, TimeTarget target) {
    return reached(from, target, WorkingHours.USUAL);
  }

  /** The same, by somebody's own hours. */
  public Instant reached(Instant from, TimeTarget target, WorkingHours hours) {
    return switch (target.unit()) {
      case HEURES_OUVREES -> after(from, Duration.ofHours(target.amount()), hours);
      case JOURS_OUVRES -> eveningOfWorkingDay(from, target.amount(), hours);
      case HEURES -> from.plus(Duration.ofHours(target.amount()));
      case JOURS -> from.atZone(Shift.PARIS).plusDays(target.amount()).toInstant();
    };
  }

  /** The beginning of the last working day that lies wholly before the day of an instant. */
  public Instant openingOfTheWorkingDayBefore(Instant due, WorkingHours hours) {
    LocalDate day = day(due).minusDays(1);
    while (shifts(day, hours).isEmpty()) {
      day = day.minusDays(1);
    }
    return shifts(day, hours).get(0).opens(day);
  }

  /** When so much of somebody’s working time has gone by since an instant. */
  public Instant after(Instant from, Duration work, WorkingHours hours) {
    Duration left = work;
    for (LocalDate day = day(from); ; day = day.plusDays(1)) {
      for (Shift shift : shifts(day, hours)) {
        Instant opens = shift.opens(day);
        Instant begin = from.isAfter(opens) ? from : opens;
        Duration here = overlap(from, Instant.MAX, opens, shift.closes(day));
        if (here.compareTo(left) >= 0) {
          return begin.plus(left);
        }
        left = left.minus(here);
      }
    }
  }

  private Instant eveningOfWorkingDay(Instant from, int days, WorkingHours hours) {
    LocalDate day = day(from);
    int left = days;
    while (left > 0 || shifts(day, hours).isEmpty()) {
      day = day.plusDays(1);
      left -= shifts(day, hours).isEmpty() ? 0 : 1;
    }
    List<Shift> last = shifts(day, hours);
    return last.get(last.size() - 1).closes(day);
  }

  private List<Shift> shifts(LocalDate day, WorkingHours hours) {
    return byYear.computeIfAbsent(Year.from(day), this::holidays).contains(day)
        ? List.of()
        : hours.on(day.getDayOfWeek());
  }

  private Set<LocalDate> holidays(Year year) {
    return holidays.getHolidays(year).stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(Shift.PARIS).toLocalDate();
  }

  private static Duration overlap(Instant from, Instant to, Instant opens, Instant closes) {
    Instant start = from.isAfter(opens) ? from : opens;
    Instant end = to.isBefore(closes) ? to : closes;
    return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
  }
}
