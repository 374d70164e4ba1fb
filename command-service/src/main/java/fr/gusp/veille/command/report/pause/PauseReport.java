package fr.gusp.veille.command.report.pause;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.report.TheDayIsWithinTwoYears;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportPaused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits for something the holder cannot hasten; no objectif runs meanwhile. */
public record PauseReport(
    ReportId report,
    PauseCause cause,
    @Nullable OrganisationId third,
    @Nullable String comment,
    @Nullable LocalDate until)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known.isHeld(), here);
    Rule.check(
        new ItIsPausedOnce(known.dossier().beside().pause()),
        new TheOrganisationIsInTheDirectory(
            "third", third == null || here.reference().knows(third)));
    if (until != null) {
      Rule.check(
          new ThePauseLastsUntilAnotherDay(until, here.today()),
          new TheDayIsWithinTwoYears("until", until, here.today()));
    }
    return List.of(
        new ReportPaused(report, ask.referral(), cause, third, here.sealer().seal(comment), until));
  }
}
