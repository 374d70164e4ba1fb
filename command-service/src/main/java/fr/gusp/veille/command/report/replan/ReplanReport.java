package fr.gusp.veille.command.report.replan;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Planned;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheDayIsNotPast;
import fr.gusp.veille.command.report.TheDayIsWithinTwoYears;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReplanned;
import java.time.LocalDate;
import java.util.List;

/** Says another day than the one that was planned, and why. */
public record ReplanReport(ReportId report, LocalDate date, ReplanCause cause)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known instanceof Planned, here);
    Rule.check(
        new AnotherDayIsSaid(date, ((Planned) known).date()),
        new TheDayIsNotPast("date", date, here.today()),
        new TheDayIsWithinTwoYears("date", date, here.today()));
    return List.of(new ReportReplanned(report, ask.referral(), date, cause));
  }
}
