package fr.gusp.veille.command.report.accept;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.AfterThePause;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Referred;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.ArrayList;
import java.util.List;

/** Takes the referral in charge; who waited waits no more. */
public record AcceptReport(ReportId report) implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known instanceof Referred, here);
    List<ReportEvent> events = new ArrayList<>(new AfterThePause(known, here).events());
    events.add(new ReportAccepted(report, ask.referral()));
    return events;
  }
}
