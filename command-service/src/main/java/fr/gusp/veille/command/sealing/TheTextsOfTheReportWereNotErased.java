package fr.gusp.veille.command.sealing;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * Once the texts of a report, tour or session were erased, it lives on without words (DESIGN §2,
 * decision 16).
 */
record TheTextsOfTheReportWereNotErased(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ces textes ont été effacés : agissez sans commentaire.";
  }
}
