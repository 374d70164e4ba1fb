package fr.gusp.veille.command.report.link;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Echo;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportUnlinked;
import java.util.List;

/** Two reports are no longer shown together. */
public record UnlinkReports(ReportId report, ReportId other) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = LinkReports.mayLink(state, here);
    Rule.check(new TheReportsAreLinked(known.dossier().beside().links().contains(other)));
    return List.of(new ReportUnlinked(report, other));
  }

  @Override
  public List<Echo<ReportState, ReportEvent>> echoes(ReportState state, Circumstances here) {
    return List.of(new Echo<>(other.value(), theirs -> List.of(new ReportUnlinked(other, report))));
  }
}
