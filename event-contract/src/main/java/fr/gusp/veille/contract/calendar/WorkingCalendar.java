package fr.gusp.veille.contract.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.gusp.veille.contract.matrix.TimeTarget;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Working time: Monday to Friday, 8:00–12:00 and 13:30–17:30 in Paris, without the eleven French
 * public holidays (Alsace-Moselle's own are not ours).
 */
public final class WorkingCalendar {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalTime EVENING = LocalTime.of(17, 30);

  private record Shift(LocalTime open, LocalTime close) {}

  private static final List<Shift> DAY =
      List.of(
          new Shift(LocalTime.of(8, 0), LocalTime.NOON), new Shift(LocalTime.of(13, 30), EVENING));

  private final HolidayManager holidays =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
  private final Map<Year, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

  /** The working time between two instants; none if the second is not later. */
  public Duration between(Instant from, Instant to) {
    ZonedDateTime start = from.atZone(PARIS);
    ZonedDateTime end = to.atZone(PARIS);
    Duration total = Duration.ZERO;
    LocalDate last = end.toLocalDate();
    for (LocalDate day = start.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      if (worked(day)) {
        LocalTime begin = day.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIN;
        LocalTime stop = day.equals(last) ? end.toLocalTime() : LocalTime.MAX;
        for (Shift shift : DAY) {
          total = total.plus(overlap(begin, stop, shift.open(), shift.close()));
        }
      }
    }
    return total;
  }

  /**
   * When a target set at an instant is reached. Working hours run only while people work; working
   * days end with the evening of the last one, calendar days at the same hour.
   */
  public Instant reached(Instant from, TimeTarget target) {
    return switch (target.unit()) {
      case HEURES_OUVREES -> afterWorking(from, Duration.ofHours(target.amount()));
      case JOURS_OUVRES -> eveningOfWorkingDay(from, target.amount());
      case HEURES -> from.plus(Duration.ofHours(target.amount()));
      case JOURS -> from.atZone(PARIS).plusDays(target.amount()).toInstant();
    };
  }

  private Instant afterWorking(Instant from, Duration work) {
    ZonedDateTime start = from.atZone(PARIS);
    Duration left = work;
    for (LocalDate day = start.toLocalDate(); ; day = day.plusDays(1)) {
      LocalTime begin = day.equals(start.toLocalDate()) ? start.toLocalTime() : LocalTime.MIN;
      for (Shift shift : worked(day) ? DAY : List.<Shift>of()) {
        LocalTime at = begin.isAfter(shift.open()) ? begin : shift.open();
        Duration here = overlap(begin, LocalTime.MAX, shift.open(), shift.close());
        if (here.compareTo(left) >= 0) {
          return day.atTime(at).plus(left).atZone(PARIS).toInstant();
        }
        left = left.minus(here);
      }
    }
  }

  private Instant eveningOfWorkingDay(Instant from, int days) {
    LocalDate day = from.atZone(PARIS).toLocalDate();
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= worked(day) ? 1 : 0;
    }
    return day.atTime(EVENING).atZone(PARIS).toInstant();
  }

  private boolean worked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !byYear.computeIfAbsent(Year.from(day), this::holidays).contains(day);
  }

  private Set<LocalDate> holidays(Year year) {
    return holidays.getHolidays(year).stream()
        .map(holiday -> holiday.getDate())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Duration overlap(LocalTime a, LocalTime b, LocalTime open, LocalTime close) {
    LocalTime start = a.isAfter(open) ? a : open;
    LocalTime end = b.isBefore(close) ? b : close;
    return start.isBefore(end) ? Duration.between(start, end) : Duration.ZERO;
  }
}
