package fr.gusp.veille.command.report.escalate;

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
import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a point that cannot be settled up to a comité (saisine); the state stays. */
public record EscalateReport(ReportId report, CommitteeKind committee, @Nullable String comment)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationDecides(Rights.coordinates(known, here)),
        new TheStateAllowsIt(isUnsettled(known), known.code()));
    return List.of(new ReportEscalated(report, committee, here.sealer().seal(comment)));
  }

  private static boolean isUnsettled(FiledReport known) {
    return known.isOpen() || known instanceof Completed || known instanceof RelayedReport;
  }
}
