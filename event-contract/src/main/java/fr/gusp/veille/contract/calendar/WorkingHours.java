package fr.gusp.veille.contract.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** When people work in an ordinary week: their shifts, day by day; never a week without any. */
public record WorkingHours(Map<DayOfWeek, List<Shift>> week) {

  /** Monday to Friday, 8:00–12:00 and 13:30–17:30: of whoever says nothing else. */
  public static final WorkingHours USUAL = usual();

  /**
   * @throws IllegalArgumentException if nobody ever works, or two shifts of a day overlap
   */
  public WorkingHours {
    Map<DayOfWeek, List<Shift>> sorted = new EnumMap<>(DayOfWeek.class);
    week.forEach((day, shifts) -> sorted.put(day, shifts.stream().sorted().toList()));
    sorted.values().removeIf(List::isEmpty);
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("nobody ever works");
    }
    sorted.values().forEach(WorkingHours::refuseOverlap);
    week = Map.copyOf(sorted);
  }

  /** The shifts of a day, the earliest first; none where nobody works. */
  public List<Shift> on(DayOfWeek day) {
    return week.getOrDefault(day, List.of());
  }

  private static void refuseOverlap(List<Shift> shifts) {
    for (int next = 1; next < shifts.size(); next++) {
      if (shifts.get(next).open().isBefore(shifts.get(next - 1).close())) {
        throw new IllegalArgumentException("two shifts overlap");
      }
    }
  }

  private static WorkingHours usual() {
    List<Shift> day =
        List.of(
            new Shift(LocalTime.of(8, 0), LocalTime.NOON),
            new Shift(LocalTime.of(13, 30), LocalTime.of(17, 30)));
    Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(each -> week.put(each, day));
    return new WorkingHours(week);
  }
}
