package fr.gusp.veille.command.committee.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A session begins once. */
public record ASessionIsPlannedOnce(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Une séance porte déjà cet identifiant.";
  }
}
