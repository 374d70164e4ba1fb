package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.desk.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When a tour starts, as people say it in Paris time. */
final class Moments {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH).withZone(Words.PARIS);
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRENCH).withZone(Words.PARIS);
  private static final DateTimeFormatter FILE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(Words.PARIS);

  private Moments() {}

  /** « mardi 24 novembre 2026 » */
  static String day(Instant moment) {
    return DAY.format(moment).replace(" 1 ", " 1er ");
  }

  /** « 14 h 00 » */
  static String hour(Instant moment) {
    return HOUR.format(moment);
  }

  /** « 2026-11-24 » */
  static String sorted(Instant moment) {
    return FILE.format(moment);
  }
}
