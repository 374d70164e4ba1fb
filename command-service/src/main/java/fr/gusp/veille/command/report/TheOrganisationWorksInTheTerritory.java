package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * Who is asked works in the quartier or elsewhere in its EPCI; where the directory names no
 * quartier of theirs, nobody can say that they do not.
 */
public record TheOrganisationWorksInTheTerritory(boolean holds) implements Rule {

  @Override
  public String field() {
    return "organisation";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette organisation ne travaille pas dans l’agglomération de ce signalement.";
  }
}
