package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.desk.dossier.Dossier.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands beside a report's state, as its reader may see it. */
public final class Beside {

  private Beside() {}

  /** Presumed by who filed, or {@code qualified} by a desk or the coordination. */
  public record Ground(
      @Nullable String landStatusLabel, boolean qualified, @Nullable Named manager) {}

  /** Another agent saw the same thing. */
  public record Confirmation(Instant at) {}

  /** Another report: the original of a doublon, or a doublon. */
  public record Other(String id, String number) {}

  /** An organisation asked for its part beside the holder; {@code answer} is null until it says. */
  public record Side(
      String referral,
      Named organisation,
      Instant since,
      @Nullable Instant answerBy,
      @Nullable Instant resolveBy,
      @Nullable String answer,
      @Nullable String answerLabel,
      @Nullable Instant answeredAt,
      @Nullable String reasonLabel) {

    /** Nothing more is awaited: « accepté » is still to be done. */
    public boolean settled() {
      return "refuse".equals(answer) || "fait".equals(answer);
    }
  }

  /** A procedure: its milestones in order, the one awaited and by when. */
  public record Course(
      String procedure,
      String label,
      List<Milestone> milestones,
      @Nullable String awaited,
      @Nullable String awaitedLabel,
      @Nullable Instant dueBy) {

    /** Whether the awaited milestone is followed by another. */
    public boolean goesOn() {
      return !milestones.isEmpty()
          && !milestones.get(milestones.size() - 1).milestone().equals(awaited);
    }
  }

  /** A milestone, and when it was reached. */
  public record Milestone(String milestone, String label, @Nullable Instant reachedAt) {}

  /** A report shown together with this one, and why. */
  public record Link(String id, String number, String kindLabel) {}

  /** Inside the house of who holds it. */
  public record Assignment(
      Instant at, @Nullable String desk, @Nullable String provider, @Nullable String reference) {}

  /** En attente de … */
  public record Pause(
      String label,
      @Nullable Named third,
      Instant since,
      @Nullable LocalDate until,
      @Nullable String comment) {}

  /** Made safe « sans reconnaissance de responsabilité »; cost in euros TTC. */
  public record Safeguard(
      Instant at, Named organisation, @Nullable BigDecimal cost, boolean rebilled) {}

  /** Saisine of a comité. */
  public record Escalation(Instant at, String label) {}

  /** An objectif that passed, and who held the report then. */
  public record Passed(String label, Instant dueAt, Named holder) {}

  /** How it ended, where nobody went to see. */
  public record Ending(
      Instant at,
      String label,
      @Nullable String reasonLabel,
      @Nullable String comment,
      @Nullable Named organisation) {}
}
