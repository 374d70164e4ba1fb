package fr.gusp.veille.command.committee.settle;

import fr.gusp.veille.command.committee.KnownSession;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.DecisionId;

/** What became of a decision is said to the session that took it. */
public record TheDecisionIsOfTheSession(DecisionId decision, KnownSession session) implements Rule {

  @Override
  public boolean holds() {
    return session.decisions().contains(decision);
  }

  @Override
  public String field() {
    return "decision";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette décision n’est pas de cette séance.";
  }
}
