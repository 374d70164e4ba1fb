package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who is asked, or suggested, is an organisation of the directory. */
public record TheOrganisationIsInTheDirectory(String field, boolean known) implements Rule {

  @Override
  public boolean holds() {
    return known;
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette organisation n’est pas dans l’annuaire.";
  }
}
