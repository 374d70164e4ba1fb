package fr.gusp.veille.command.report.link;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Only a link that stands is undone. */
public record TheReportsAreLinked(boolean holds) implements Rule {

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
    return "Ces deux dossiers ne sont pas liés.";
  }
}
