package fr.gusp.veille.query.export;

import fr.gusp.veille.query.row.PlaceRow;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a file for a French spreadsheet: decimal comma, dates in Paris time, and a leading
 * apostrophe where a program would take the text for a formula.
 */
final class Cell {

  private static final String FORMULA = "=+-@\t\r";
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(PlaceRow.PARIS);

  private Cell() {}

  static String text(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    return quoted(FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value);
  }

  static String date(@Nullable Instant value) {
    return value == null ? "" : DATE.format(value);
  }

  static String number(@Nullable Double value) {
    return value == null ? "" : value.toString().replace('.', ',');
  }

  static String yes(boolean value) {
    return value ? "oui" : "non";
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(each -> ";\"\r\n".indexOf(each) >= 0);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
