package fr.gusp.veille.command.report.plan;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.AfterThePause;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.InCharge;
import fr.gusp.veille.command.report.Referred;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheDayIsNotPast;
import fr.gusp.veille.command.report.TheDayIsWithinTwoYears;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportPlanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says on which day it will be done; who had not answered yet takes it in charge by that. */
public record PlanReport(ReportId report, LocalDate date) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known instanceof Referred || known instanceof InCharge, here);
    Rule.check(
        new TheDayIsNotPast("date", date, here.today()),
        new TheDayIsWithinTwoYears("date", date, here.today()));
    List<ReportEvent> events = new ArrayList<>();
    if (known instanceof Referred) {
      events.addAll(new AfterThePause(known, here).events());
      events.add(new ReportAccepted(report, ask.referral()));
    }
    events.add(new ReportPlanned(report, ask.referral(), date));
    return events;
  }
}
