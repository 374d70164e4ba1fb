package fr.gusp.veille.command.sealing;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * Once a report's texts were erased, the report lives on without words (DESIGN §2, decision 16).
 */
record TheTextsOfTheReportWereNotErased(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Les textes de ce signalement ont été effacés : agissez sans commentaire.";
  }
}
