package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Two reports are brought together once both are there. */
public record TheOtherReportIsFiled(String field, boolean filed) implements Rule {

  @Override
  public boolean holds() {
    return filed;
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce dossier n’existe pas. Vérifiez son numéro.";
  }
}
