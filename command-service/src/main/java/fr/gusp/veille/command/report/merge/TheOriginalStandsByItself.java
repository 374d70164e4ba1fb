package fr.gusp.veille.command.report.merge;

import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Merged;
import fr.gusp.veille.command.report.Withdrawn;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A report is merged into one that goes on, not into a doublon or one that was taken back. */
public record TheOriginalStandsByItself(FiledReport original) implements Rule {

  @Override
  public boolean holds() {
    return !(original instanceof Merged || original instanceof Withdrawn);
  }

  @Override
  public String field() {
    return "into";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce dossier est lui-même un doublon ou a été retiré : fusionnez avec son original.";
  }
}
