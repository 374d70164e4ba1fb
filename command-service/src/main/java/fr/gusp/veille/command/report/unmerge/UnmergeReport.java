package fr.gusp.veille.command.report.unmerge;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Echo;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Merged;
import fr.gusp.veille.command.report.OnlyTheCoordinationBringsReportsTogether;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportUnmerged;
import java.util.List;

/** Undoes a merge: the report goes on where it stood, and the original gives it back. */
public record UnmergeReport(ReportId report) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationBringsReportsTogether(Rights.coordinates(known, here)),
        new TheStateAllowsIt(known instanceof Merged, known.code()));
    return List.of(new ReportUnmerged(report, ((Merged) known).into()));
  }

  @Override
  public List<Echo<ReportState, ReportEvent>> echoes(ReportState state, Circumstances here) {
    ReportId original = ((Merged) state).into();
    return List.of(
        new Echo<>(original.value(), any -> List.of(new ReportReleased(original, report))));
  }
}
