package fr.gusp.veille.command.report.correct;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.report.ReportCorrected;

/** A correction changes something. */
public record SomethingIsCorrected(ReportCorrected corrected) implements Rule {

  @Override
  public boolean holds() {
    return corrected.nature() != null
        || corrected.subNature() != null
        || corrected.severity() != null
        || corrected.spot() != null;
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Rien n’est corrigé : tout est déjà enregistré ainsi.";
  }
}
