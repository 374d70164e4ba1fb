package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Referred;
import fr.gusp.veille.command.report.TheOrganisationWorksInTheTerritory;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReferred;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In a procedure the next milestone may be another organisation's: then it is asked, and holds the
 * report from now on. Who does their own milestone without having answered has accepted.
 */
record WhoeverHasTheNextMilestone(FiledReport known, Ask ask, Circumstances here) {

  List<ReportEvent> after(
      @Nullable Milestone awaited, @Nullable Instant dueBy, @Nullable OrganisationId next) {
    ReportId report = known.dossier().report();
    if (awaited != null && next != null && !next.equals(known.holder())) {
      Rule.check(
          new TheOrganisationWorksInTheTerritory(
              here.reference().worksAround(next, known.dossier().quartier())));
      return List.of(referred(report, next, dueBy));
    }
    List<ReportEvent> events = new ArrayList<>();
    if (known instanceof Referred) {
      events.add(new ReportAccepted(report, ask.referral()));
    }
    if (awaited == null) {
      events.add(
          new ReportCompleted(report, ask.referral(), null, List.of(), null, null, null, null));
    }
    return events;
  }

  private ReportEvent referred(ReportId report, OrganisationId next, @Nullable Instant dueBy) {
    return new ReportReferred(
        report,
        here.newReferral().get(),
        next,
        here.reference().deskOf(next),
        List.of(),
        null,
        null,
        null,
        dueBy);
  }
}
