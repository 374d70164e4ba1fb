package fr.gusp.veille.command.committee;

import fr.gusp.veille.contract.id.DecisionId;
import java.util.Set;

/** Close: the meeting is over. */
public record ClosedSession(SessionPlan plan, Set<DecisionId> decisions) implements KnownSession {

  @Override
  public String code() {
    return "close";
  }

  @Override
  public KnownSession deciding(DecisionId decision) {
    return new ClosedSession(plan, SessionPlan.with(decisions, decision));
  }
}
