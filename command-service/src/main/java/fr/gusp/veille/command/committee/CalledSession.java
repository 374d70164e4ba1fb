package fr.gusp.veille.command.committee;

import fr.gusp.veille.contract.id.DecisionId;
import java.util.Set;

/** Prévue: called; its figures still move. */
public record CalledSession(SessionPlan plan, Set<DecisionId> decisions) implements KnownSession {

  @Override
  public String code() {
    return "prevue";
  }

  @Override
  public KnownSession deciding(DecisionId decision) {
    return new CalledSession(plan, SessionPlan.with(decisions, decision));
  }
}
