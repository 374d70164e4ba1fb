package fr.gusp.veille.command.committee.decide;

import fr.gusp.veille.command.committee.KnownSession;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.DecisionId;

/** Each decision of a session has an identifier of its own. */
public record ADecisionIsRecordedOnce(DecisionId decision, KnownSession session) implements Rule {

  @Override
  public boolean holds() {
    return !session.decisions().contains(decision);
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Une décision porte déjà cet identifiant.";
  }
}
