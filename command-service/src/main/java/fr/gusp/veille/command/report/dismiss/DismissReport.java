package fr.gusp.veille.command.report.dismiss;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheCoordinationDecides;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves it without follow-up (sans suite), or outside of GUSP (hors champ). */
public record DismissReport(ReportId report, DismissReason reason, @Nullable String comment)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationDecides(Rights.coordinates(known, here)),
        new TheStateAllowsIt(known.isOpen(), known.code()));
    return List.of(new ReportDismissed(report, reason, here.sealer().seal(comment)));
  }
}
