package fr.gusp.veille.query.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter.Shown;
import fr.gusp.veille.query.summary.Summary.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside a report's state, as a caller may see it. */
record BesideView(
    Ground ground,
    List<Confirmation> confirmations,
    boolean seenByYou,
    @Nullable Other doublonOf,
    List<Doublon> doublons,
    List<Side> sides,
    @Nullable Course procedure,
    List<Link> links,
    @Nullable Assignment assignment,
    @Nullable LocalDate plannedFor,
    @Nullable Pause paused,
    List<Safeguard> safeguards,
    List<Escalation> escalations,
    List<Passed> targetsPassed,
    @Nullable Ending ending,
    @Nullable String asset) {

  /** Presumed by who filed, or {@code qualified} by a desk or the coordination. */
  record Ground(
      @Nullable String landStatus,
      @Nullable String landStatusLabel,
      boolean qualified,
      @Nullable Named manager) {}

  /** Another agent saw the same thing. */
  record Confirmation(Instant at, OffsetDateTime observedAt, Shown witness, List<String> photos) {}

  /** Another report. */
  record Other(String id, String number) {}

  /** A report merged into this one; its witness and its photos follow it. */
  record Doublon(
      String id,
      String number,
      Instant at,
      OffsetDateTime observedAt,
      Shown witness,
      List<String> photos) {}

  /** An organisation asked for its part beside the holder. */
  record Side(
      String referral,
      Named organisation,
      @Nullable String desk,
      Instant since,
      @Nullable Instant answerBy,
      @Nullable Instant resolveBy,
      @Nullable String answer,
      @Nullable String answerLabel,
      @Nullable Instant answeredAt,
      @Nullable String reasonLabel) {}

  /** A procedure: its milestones in order, the one awaited and by when. */
  record Course(
      String procedure,
      String label,
      List<Milestone> milestones,
      @Nullable String awaited,
      @Nullable String awaitedLabel,
      @Nullable Instant dueBy) {}

  /** A milestone, and when it was reached. */
  record Milestone(String milestone, String label, @Nullable Instant reachedAt) {}

  /** A report shown together with this one, and why. */
  record Link(String id, String number, String kind, String kindLabel) {}

  /** Inside the house of who holds it; provider and member are told inside that house only. */
  record Assignment(
      Instant at,
      @Nullable String desk,
      @Nullable String member,
      @Nullable String provider,
      @Nullable String reference) {}

  /** En attente de … */
  record Pause(
      String cause,
      @JsonProperty("label") String causeLabel,
      @Nullable Named third,
      Instant since,
      @Nullable LocalDate until,
      @Nullable String comment) {}

  /** Made safe « sans reconnaissance de responsabilité »; cost in euros TTC. */
  record Safeguard(
      Instant at,
      Named organisation,
      @Nullable String statement,
      List<String> photos,
      @Nullable BigDecimal cost,
      boolean rebilled) {}

  /** Saisine of a comité. */
  record Escalation(Instant at, String committee, String label, @Nullable String comment) {}

  /** An objectif that passed, and who held the report then. */
  record Passed(String target, String label, Instant dueAt, Named holder) {}

  /**
   * How it ended: the way of a closing, the reason of a dismissal or withdrawal, where it was
   * relayed to.
   */
  record Ending(
      Instant at,
      String label,
      @Nullable String reason,
      @Nullable String reasonLabel,
      @Nullable String comment,
      @Nullable Named organisation) {}
}
