package fr.gusp.veille.query.line;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A report on a screen that several organisations look at together. No {@code id} and no photo
 * where the caller may not open it; no {@code place} where its nature is restricted.
 */
public record ReportLine(
    @Nullable String id,
    String number,
    String nature,
    String natureLabel,
    @Nullable String subNatureLabel,
    @Nullable String secteurName,
    @Nullable String place,
    String state,
    String stateLabel,
    @Nullable Named holder,
    OffsetDateTime observedAt,
    Instant recordedAt,
    Instant since,
    @Nullable Instant dueAt,
    boolean late,
    @Nullable String photo) {

  /** An organisation. */
  public record Named(String id, String name) {}
}
