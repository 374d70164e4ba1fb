package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A report begins once; a second filing under its identifier is another matter. */
public record AReportIsFiledOnce(boolean unfiled) implements Rule {

  @Override
  public boolean holds() {
    return unfiled;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Un signalement porte déjà cet identifiant.";
  }
}
