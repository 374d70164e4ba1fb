package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.Course;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.Rights;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A milestone is reached. The next one may be another organisation's: it is asked at once. After
 * the last one the matter is done.
 */
public record ReachMilestone(
    ReportId report,
    Milestone milestone,
    @Nullable String statement,
    List<PhotoHash> photos,
    @Nullable OrganisationId next)
    implements ReportCommand {

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    FiledReport known = Rights.known(state, here);
    Ask ask = Rights.answered(known, known.isHeld(), here);
    @Nullable Course course = known.dossier().beside().course();
    Rule.check(
        new TheMilestoneIsTheOneAwaited(course != null && course.awaited() == milestone),
        new TheOrganisationIsInTheDirectory("next", next == null || here.reference().knows(next)));
    List<ReportEvent> events = new ArrayList<>();
    Procedure procedure = Objects.requireNonNull(course, "checked").procedure();
    @Nullable Milestone awaited = procedure.after(milestone).orElse(null);
    @Nullable SealedText words = here.sealer().seal(statement);
    @Nullable Instant dueBy = awaited == null ? null : MilestoneTargets.dueBy(awaited, here);
    events.add(
        new ReportMilestoneReached(report, procedure, milestone, words, photos, awaited, dueBy));
    events.addAll(new WhoeverHasTheNextMilestone(known, ask, here).after(awaited, dueBy, next));
    return events;
  }
}
