package fr.gusp.veille.command.report.split;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who holds the report or was asked for a part of it is not asked again. */
public record EachOrganisationIsAskedForItsPartOnce(boolean fresh) implements Rule {

  @Override
  public boolean holds() {
    return fresh;
  }

  @Override
  public String field() {
    return "organisations";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette organisation tient déjà ce dossier, ou y a déjà été sollicitée.";
  }
}
