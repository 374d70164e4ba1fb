package fr.gusp.veille.command.report.close;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheCoordinationDecides;
import fr.gusp.veille.command.report.RelayedReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;

/** Closes it by decision of the coordination, with a reason. */
public record CloseReport(ReportId report, CloseWay way, String reason) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationDecides(Rights.coordinates(known, here)),
        new TheStateAllowsIt(mayBeClosed(known), known.code()),
        new OnlyTimeClosesWithoutContestation(way));
    return List.of(new ReportClosed(report, way, here.sealer().seal(reason)));
  }

  private static boolean mayBeClosed(FiledReport known) {
    return known.isOpen() || known instanceof Completed || known instanceof RelayedReport;
  }
}
