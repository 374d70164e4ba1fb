package fr.gusp.veille.command.report.decline;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.AfterThePause;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends the referral back (renvoi) with a reason, perhaps naming who should have it. */
public record DeclineReport(
    ReportId report,
    DeclineReason reason,
    @Nullable String comment,
    @Nullable OrganisationId suggested)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known.isHeld(), here);
    Rule.check(
        new TheOrganisationIsInTheDirectory(
            "suggested", suggested == null || here.reference().knows(suggested)));
    List<ReportEvent> events = new ArrayList<>(new AfterThePause(known, here).events());
    events.add(declined(known, ask, here));
    return events;
  }

  private ReportDeclined declined(FiledReport known, Ask ask, Circumstances here) {
    return new ReportDeclined(
        report,
        ask.referral(),
        reason,
        here.sealer().seal(comment),
        suggested,
        here.reference().coordinationOf(known.dossier().quartier()));
  }
}
