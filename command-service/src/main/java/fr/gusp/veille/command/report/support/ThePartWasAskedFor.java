package fr.gusp.veille.command.report.support;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** An answer is to a part that was asked for. */
public record ThePartWasAskedFor(boolean asked) implements Rule {

  @Override
  public boolean holds() {
    return asked;
  }

  @Override
  public String field() {
    return "referral";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette demande d’appui n’existe pas dans ce dossier.";
  }
}
