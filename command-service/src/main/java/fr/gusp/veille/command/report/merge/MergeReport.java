package fr.gusp.veille.command.report.merge;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.Echo;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyTheCoordinationBringsReportsTogether;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheOtherReportIsFiled;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportMerged;
import java.util.List;

/** Keeps a report as the doublon of another, which its witness and its photos follow. */
public record MergeReport(ReportId report, ReportId into) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationBringsReportsTogether(Rights.coordinates(known, here)),
        new TheStateAllowsIt(known.isOpen() || known instanceof Completed, known.code()),
        new NoReportIsItsOwnDoublon(report, into),
        new ADoublonHasNoDoublonsOfItsOwn(known.dossier().beside().duplicates()),
        new TheOtherReportIsFiled("into", here.records().filing(into).isPresent()));
    return List.of(
        new ReportMerged(report, into, here.records().filing(into).orElseThrow().number()));
  }

  @Override
  public List<Echo<ReportState, ReportEvent>> echoes(ReportState state, Circumstances here) {
    ReportFiled doublon = here.records().filing(report).orElseThrow();
    return List.of(new Echo<>(into.value(), original -> absorbed(original, doublon, here)));
  }

  private List<ReportEvent> absorbed(ReportState state, ReportFiled doublon, Circumstances here) {
    FiledReport original = Rights.known(state, here);
    Rule.check(
        new OnlyTheCoordinationBringsReportsTogether(Rights.coordinates(original, here)),
        new TheOriginalStandsByItself(original));
    return List.of(
        new ReportAbsorbed(
            into,
            report,
            doublon.number(),
            doublon.reporter(),
            doublon.reporterOrganisation(),
            doublon.observedAt(),
            doublon.photos()));
  }
}
