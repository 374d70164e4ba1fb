package fr.gusp.veille.command.report.merge;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;

/** A report tells of the same thing as another one. */
public record NoReportIsItsOwnDoublon(ReportId report, ReportId into) implements Rule {

  @Override
  public boolean holds() {
    return !report.equals(into);
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
    return "Un dossier ne peut pas être le doublon de lui-même.";
  }
}
