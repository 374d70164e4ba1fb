package fr.gusp.veille.query.figures;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
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
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
  private static final LocalTime EVENING = LocalTime.of(17, 30);

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
        total = total.plus(overlap(begin, stop, MORNING, NOON));
        total = total.plus(overlap(begin, stop, AFTERNOON, EVENING));
      }
    }
    return total;
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
