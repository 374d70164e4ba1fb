package fr.gusp.veille.query.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as people write it. */
final class Days {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

  private Days() {}

  static String of(LocalDate day) {
    return LONG.format(day);
  }
}
