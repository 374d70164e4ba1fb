package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A convention de gestion says who manages. */
public record TheAgreementNamesItsManager(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.conditions.manager";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Indiquez le gestionnaire que cette convention désigne.";
  }
}
