package fr.gusp.veille.gateway.desk.settings;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day of the week: its field in a form, and what people call it. */
public record Weekday(String code, String name) {

  static List<Weekday> all() {
    return Stream.of(DayOfWeek.values())
        .map(
            day ->
                new Weekday(
                    day.name().toLowerCase(Locale.ROOT),
                    capital(day.getDisplayName(TextStyle.FULL, Locale.FRENCH))))
        .toList();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
  }
}
