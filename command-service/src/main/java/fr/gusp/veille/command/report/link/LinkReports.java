package fr.gusp.veille.command.report.link;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Echo;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheCoordinationBringsReportsTogether;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheOtherReportIsFiled;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportLinked;
import java.util.List;

/** Shows two reports together, such as a borne and what lies at its foot: each has the other. */
public record LinkReports(ReportId report, ReportId other, LinkKind why) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = mayLink(state, here);
    Rule.check(
        new NoReportIsLinkedToItself(report, other),
        new TheReportsAreLinkedOnce(known.dossier().beside().links().contains(other)),
        new TheOtherReportIsFiled("other", here.records().filing(other).isPresent()));
    return List.of(
        new ReportLinked(report, other, here.records().filing(other).orElseThrow().number(), why));
  }

  @Override
  public List<Echo<ReportState, ReportEvent>> echoes(ReportState state, Circumstances here) {
    ReportLinked back =
        new ReportLinked(other, report, ((FiledReport) state).dossier().number(), why);
    return List.of(
        new Echo<>(
            other.value(),
            theirs -> {
              mayLink(theirs, here);
              return List.of(back);
            }));
  }

  static FiledReport mayLink(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(new OnlyTheCoordinationBringsReportsTogether(Rights.coordinates(known, here)));
    return known;
  }
}
