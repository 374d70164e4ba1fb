package fr.gusp.veille.command.committee;

import fr.gusp.veille.contract.id.DecisionId;
import java.util.Set;

/** Figée: its figures stand as of an instant. */
public record FrozenSession(SessionPlan plan, Set<DecisionId> decisions) implements KnownSession {

  @Override
  public String code() {
    return "figee";
  }

  @Override
  public KnownSession deciding(DecisionId decision) {
    return new FrozenSession(plan, SessionPlan.with(decisions, decision));
  }
}
