package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who answers receives at a desk of their own. */
public record TheDeskIsOfTheLead(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.desk";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce guichet n’est pas celui du responsable choisi.";
  }
}
