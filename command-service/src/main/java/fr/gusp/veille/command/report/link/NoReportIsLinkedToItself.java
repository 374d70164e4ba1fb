package fr.gusp.veille.command.report.link;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;

/** A link is between two reports. */
public record NoReportIsLinkedToItself(ReportId report, ReportId other) implements Rule {

  @Override
  public boolean holds() {
    return !report.equals(other);
  }

  @Override
  public String field() {
    return "other";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un dossier ne se lie pas à lui-même.";
  }
}
