package fr.gusp.veille.query.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision and, where it was settled, how it was settled last. Put off is not done with: it comes
 * back until it is held or given up.
 */
public record Decision(DecisionRecorded recorded, @Nullable Settlement settled) {

  /** What became of it, as the platform learned at this instant. */
  public record Settlement(
      DecisionOutcome outcome, @Nullable SealedText note, @Nullable LocalDate dueOn, Instant at) {}

  Decision settled(DecisionSettled event, Instant at) {
    return new Decision(recorded, new Settlement(event.outcome(), event.note(), event.dueOn(), at));
  }

  /** By when: the new date where it was put off to one. */
  @JsonIgnore
  public @Nullable LocalDate dueOn() {
    return settled == null || settled.dueOn() == null ? recorded.dueOn() : settled.dueOn();
  }

  /** The instant since which nothing is expected of it any more; null where it is. */
  @JsonIgnore
  public @Nullable Instant doneWithAt() {
    return settled == null || settled.outcome() == DecisionOutcome.REPORTEE ? null : settled.at();
  }

  public DecisionState stateOn(LocalDate day) {
    if (settled != null && settled.outcome() == DecisionOutcome.TENUE) {
      return DecisionState.TENUE;
    }
    if (settled != null && settled.outcome() == DecisionOutcome.ABANDONNEE) {
      return DecisionState.ABANDONNEE;
    }
    LocalDate due = expectedOn();
    if (due != null && due.isBefore(day)) {
      return DecisionState.EN_RETARD;
    }
    return settled == null ? DecisionState.EN_COURS : DecisionState.REPORTEE;
  }

  /** Put off without a new date, the old one counts no longer. */
  private @Nullable LocalDate expectedOn() {
    return settled == null ? recorded.dueOn() : settled.dueOn();
  }
}
