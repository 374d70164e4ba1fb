package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A secteur is one of the row’s quartier. */
public record TheSecteurIsOfTheQuartier(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.secteur";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Choisissez d’abord le quartier, puis un secteur de ce quartier.";
  }
}
