package fr.gusp.veille.command.desk;

import fr.gusp.veille.contract.calendar.Shift;
import fr.gusp.veille.contract.calendar.WorkingHours;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The hours of a week as JSON: {@code {"monday":["08:00-12:00","13:30-17:30"]}}. */
final class HoursJson {

  private HoursJson() {}

  static Map<String, List<String>> of(WorkingHours hours) {
    Map<String, List<String>> week = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(field(day), hours.on(day).stream().map(Shift::toString).toList());
    }
    return week;
  }

  static String write(WorkingHours hours) {
    return JsonMapper.shared().writeValueAsString(of(hours));
  }

  /** Reads what {@link #write} wrote. */
  static WorkingHours read(String json) {
    Map<String, List<String>> week =
        JsonMapper.shared().readValue(json, new TypeReference<Map<String, List<String>>>() {});
    Map<DayOfWeek, List<Shift>> shifts = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      shifts.put(
          day,
          week.getOrDefault(field(day), List.of()).stream()
              .map(Shift::parse)
              .collect(Collectors.toList()));
    }
    return new WorkingHours(shifts);
  }

  static String field(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
