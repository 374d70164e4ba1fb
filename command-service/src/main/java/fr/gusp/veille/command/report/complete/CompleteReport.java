package fr.gusp.veille.command.report.complete;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.AfterThePause;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Referred;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ResponseType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that it is done: with what proof, cost in euros TTC and volume in cubic metres. */
public record CompleteReport(
    ReportId report,
    @Nullable String statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost,
    @Nullable BigDecimal volume,
    @Nullable String externalReference,
    @Nullable ResponseType response)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known.isHeld(), here);
    Rule.check(
        new ThePartsAskedOfOthersAreSettled(known.dossier().beside().sidesAreSettled()),
        new TheMilestonesAreReached(known.dossier().beside().course()));
    List<ReportEvent> events = new ArrayList<>(new AfterThePause(known, here).events());
    if (known instanceof Referred) {
      events.add(new ReportAccepted(report, ask.referral()));
    }
    events.add(completed(ask, here));
    return events;
  }

  private ReportCompleted completed(Ask ask, Circumstances here) {
    return new ReportCompleted(
        report,
        ask.referral(),
        here.sealer().seal(statement),
        photos,
        cost,
        volume,
        here.sealer().seal(externalReference),
        response);
  }
}
