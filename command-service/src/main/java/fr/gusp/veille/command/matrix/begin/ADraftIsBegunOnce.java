package fr.gusp.veille.command.matrix.begin;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A draft begins once. */
public record ADraftIsBegunOnce(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Un brouillon porte déjà cet identifiant.";
  }
}
