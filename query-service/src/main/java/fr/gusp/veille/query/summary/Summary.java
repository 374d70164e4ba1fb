package fr.gusp.veille.query.summary;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A line of any list of reports; no text a human wrote freely. {@code answerBy} and {@code
 * resolveBy} are the targets that still run; {@code late} where one of them has passed.
 */
public record Summary(
    String id,
    String number,
    long version,
    String state,
    String stateLabel,
    String nature,
    String natureLabel,
    @Nullable String subNatureLabel,
    String severity,
    String quartier,
    String quartierName,
    @Nullable String secteurName,
    @Nullable String place,
    @Nullable Point location,
    @Nullable Named holder,
    OffsetDateTime observedAt,
    Instant recordedAt,
    Instant since,
    int photos,
    String origin,
    @Nullable Instant answerBy,
    @Nullable Instant resolveBy,
    boolean late,
    int renvois,
    boolean toClarify) {

  /** A point of a map. */
  public record Point(double lat, double lon) {}

  /** Something with a name. */
  public record Named(String id, String name) {}
}
