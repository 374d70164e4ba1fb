package fr.gusp.veille.command.tour.plan;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A tour begins once. */
public record ATourIsPlannedOnce(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Un tour porte déjà cet identifiant.";
  }
}
