package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A place is one of the row’s quartier, named as the reference data names it. */
public record ThePlaceIsOfTheQuartier(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.conditions.place";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce lieu n’est pas connu dans le quartier de la ligne.";
  }
}
