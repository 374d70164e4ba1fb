package fr.gusp.veille.command.report.support;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A part that was done or refused is not answered again. */
public record ThePartIsNotSettled(boolean open) implements Rule {

  @Override
  public boolean holds() {
    return open;
  }

  @Override
  public String field() {
    return "referral";
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Cette demande d’appui a déjà sa réponse.";
  }
}
