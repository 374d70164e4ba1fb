package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.ObservedAtMostTenMinutesAhead;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that one saw it too, even where the report is another organisation’s: instead of filing the
 * same thing again.
 */
public record ConfirmReport(
    ReportId report, @Nullable OffsetDateTime observedAt, List<PhotoHash> photos)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    Rule.check(new TheReportExists(state instanceof FiledReport));
    FiledReport report = (FiledReport) state;
    Caller caller = here.caller();
    boolean known = Rights.isKnown(report, here);
    Rule.check(
        new TheReportIsYoursToConfirm(caller, report, known),
        new OnlyWhoWorksInTheQuartierConfirms(caller, report),
        new TheReporterIsNoWitness(caller, report),
        new TheStateAllowsIt(report.isOpen(), report.code()),
        new AMemberConfirmsOnce(caller, report),
        new WhatIsRestrictedIsNotConfirmed(report));
    return List.of(confirmed(here));
  }

  private ReportConfirmed confirmed(Circumstances here) {
    OffsetDateTime seen = observedAt == null ? here.now().atOffset(ZoneOffset.UTC) : observedAt;
    Rule.check(new ObservedAtMostTenMinutesAhead(seen.toInstant(), here.now()));
    return new ReportConfirmed(
        report, here.caller().member(), here.caller().organisation(), seen, photos);
  }
}
