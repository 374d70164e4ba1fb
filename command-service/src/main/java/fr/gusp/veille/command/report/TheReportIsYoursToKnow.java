package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * A report is known to those it involves, to the coordination of its EPCI and, unless its nature is
 * restricted, to who works in its quartier.
 */
public record TheReportIsYoursToKnow(Caller caller, FiledReport report, boolean coordinates)
    implements Rule {

  @Override
  public boolean holds() {
    return coordinates
        || report.dossier().involved().contains(caller.organisation())
        || (!report.dossier().nature().restricted() && caller.worksIn(report.dossier().quartier()));
  }

  @Override
  public Refusal refusal() {
    return Refusal.UNKNOWN;
  }

  @Override
  public String message() {
    return "Ce signalement n’existe pas ou ne vous est pas ouvert.";
  }
}
