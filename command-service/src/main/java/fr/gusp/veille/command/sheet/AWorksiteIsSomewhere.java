package fr.gusp.veille.command.sheet;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * Who looks for what a chantier causes must be told where it is: an emprise, secteurs or places.
 */
public record AWorksiteIsSomewhere(boolean holds) implements Rule {

  @Override
  public String field() {
    return "places";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Dites où est le chantier : un lieu, un secteur ou une emprise.";
  }
}
