package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision and every word on what became of it. Put off is not done with: it comes back until it
 * is held or given up.
 */
public record Decision(DecisionRecorded recorded, long position, List<Settlement> settlements) {

  /** What became of it, as the platform learned at this instant and position. */
  public record Settlement(
      DecisionOutcome outcome,
      @Nullable SealedText note,
      @Nullable LocalDate dueOn,
      long position,
      Instant at) {

    static Settlement of(DecisionSettled event, long position, Instant at) {
      return new Settlement(event.outcome(), event.note(), event.dueOn(), position, at);
    }
  }

  Decision and(Settlement settlement) {
    List<Settlement> all = new ArrayList<>(settlements);
    all.add(settlement);
    return new Decision(recorded, position, List.copyOf(all));
  }

  Decision upTo(long asOf) {
    return new Decision(
        recorded, position, settlements.stream().filter(each -> each.position() <= asOf).toList());
  }

  /** The last word on it; null where there is none. */
  public @Nullable Settlement settled() {
    return settlements.isEmpty() ? null : settlements.get(settlements.size() - 1);
  }

  /** By when: the new date where it was put off to one. */
  public @Nullable LocalDate dueOn() {
    Settlement last = settled();
    return last == null || last.dueOn() == null ? recorded.dueOn() : last.dueOn();
  }

  /** The instant since which nothing is expected of it any more; null where it is. */
  public @Nullable Instant doneWithAt() {
    Settlement last = settled();
    return last == null || last.outcome() == DecisionOutcome.REPORTEE ? null : last.at();
  }

  public DecisionState stateOn(LocalDate day) {
    Settlement last = settled();
    if (last == null) {
      return late(recorded.dueOn(), day) ? DecisionState.EN_RETARD : DecisionState.EN_COURS;
    }
    return switch (last.outcome()) {
      case TENUE -> DecisionState.TENUE;
      case ABANDONNEE -> DecisionState.ABANDONNEE;
      case REPORTEE -> late(last.dueOn(), day) ? DecisionState.EN_RETARD : DecisionState.REPORTEE;
    };
  }

  /** Put off without a new date, the old one counts no longer. */
  private static boolean late(@Nullable LocalDate due, LocalDate day) {
    return due != null && due.isBefore(day);
  }
}
