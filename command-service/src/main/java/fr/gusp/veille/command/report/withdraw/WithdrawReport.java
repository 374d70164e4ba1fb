package fr.gusp.veille.command.report.withdraw;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.util.List;

/** Takes back what was filed, while nobody took it in charge. */
public record WithdrawReport(ReportId report, WithdrawReason reason) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyItsReporterWithdraws(here.caller(), known),
        new TheStateAllowsIt(known.waitsForAnAnswer(), known.code()),
        new NobodyElseSawIt(known.dossier().witnesses()));
    return List.of(new ReportWithdrawn(report, reason));
  }
}
