package fr.gusp.veille.command.report.assign;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A holder assigns to its own services only. */
public record TheDeskIsOfTheHolder(boolean holds) implements Rule {

  @Override
  public String field() {
    return "desk";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce service n’est pas de votre organisme.";
  }
}
