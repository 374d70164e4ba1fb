package fr.gusp.veille.command.report.link;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Two reports that are shown together already are not linked again. */
public record TheReportsAreLinkedOnce(boolean linked) implements Rule {

  @Override
  public boolean holds() {
    return !linked;
  }

  @Override
  public String field() {
    return "other";
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ces deux dossiers sont déjà liés.";
  }
}
