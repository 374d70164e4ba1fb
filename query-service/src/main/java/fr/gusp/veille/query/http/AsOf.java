package fr.gusp.veille.query.http;

import fr.gusp.veille.query.row.PlaceRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** « Vu au »: an instant, or a date that means its end in Paris. */
public final class AsOf {

  private static final int DATE_LENGTH = 10;
  private static final Duration DRIFT = Duration.ofMinutes(1);
  private static final String MESSAGE = "Une date ou un instant ISO 8601";

  private AsOf() {}

  /** The instant asked for, null where none is. */
  public static @Nullable Instant read(Parameters parameters) {
    return parameters.read("asOf", AsOf::instant, MESSAGE);
  }

  /** The same, at the latest now; what is still to come is refused. Today's date means now. */
  public static @Nullable Instant past(Parameters parameters, Instant now) {
    String today = now.atZone(PlaceRow.PARIS).toLocalDate().toString();
    @Nullable Instant asked =
        parameters.read("asOf", text -> text.equals(today) ? now : instant(text), MESSAGE);
    if (asked == null || asked.isBefore(now)) {
      return asked;
    }
    if (asked.isAfter(now.plus(DRIFT))) {
      parameters.refuse("asOf", "future", "Cette date n’est pas encore venue");
    }
    return now;
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
