package fr.gusp.veille.query.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
    boolean toClarify,
    @Nullable Waiting paused,
    @Nullable LocalDate plannedFor,
    List<Part> sides,
    int confirmations,
    @Nullable Due milestone,
    boolean assignedToYou) {

  /** En attente de …: nothing runs meanwhile. */
  public record Waiting(
      String cause,
      String label,
      @Nullable Named third,
      Instant since,
      @Nullable LocalDate until) {}

  /** An organisation asked for its part that has neither done nor refused it, and its own wait. */
  public record Part(
      Named organisation,
      Instant since,
      @Nullable String answer,
      @Nullable Instant answerBy,
      @Nullable Instant resolveBy) {}

  /** The milestone that a procedure awaits. */
  public record Due(String milestone, String label, @Nullable Instant dueBy) {}

  /** A point of a map. */
  public record Point(double lat, double lon) {}

  /** Something with a name. */
  public record Named(String id, String name) {}
}
