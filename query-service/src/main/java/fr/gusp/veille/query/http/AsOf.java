package fr.gusp.veille.query.http;

import fr.gusp.veille.query.row.PlaceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** « Vu au »: an instant, or a date that means its end in Paris. */
public final class AsOf {

  private static final int DATE_LENGTH = 10;

  private AsOf() {}

  /** The instant asked for, null where none is. */
  public static @Nullable Instant read(Parameters parameters) {
    return parameters.read("asOf", AsOf::instant, "Une date ou un instant ISO 8601");
  }

  static Instant instant(String text) {
    if (!text.matches("20\\d\\d-.*")) {
      throw new IllegalArgumentException("not in this century");
    }
    if (text.length() == DATE_LENGTH) {
      LocalDate day = LocalDate.parse(text);
      return day.plusDays(1).atStartOfDay(PlaceRow.PARIS).toInstant().minusMillis(1);
    }
    return OffsetDateTime.parse(text).toInstant();
  }
}
