package fr.gusp.veille.contract.catalogue;

import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.asset.AssetRetired;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftPublished;
import fr.gusp.veille.contract.matrix.MatrixDraftRebased;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixDraftRowRemoved;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.organisation.OrganisationsPublished;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportAnswerLinkExpired;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportLinked;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportReplanned;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportUnlinked;
import fr.gusp.veille.contract.report.ReportUnmerged;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.contract.round.RoundsPublished;
import fr.gusp.veille.contract.territory.TerritoryPublished;
import fr.gusp.veille.contract.tour.TourCancelled;
import fr.gusp.veille.contract.tour.TourClosed;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.contract.tour.TourPointChecked;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.contract.worksite.WorksiteAmended;
import fr.gusp.veille.contract.worksite.WorksiteClosed;
import fr.gusp.veille.contract.worksite.WorksiteRegistered;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed table of stored names and the types that carry them today (DESIGN §2, decision 4). */
public final class EventCatalogue {

  private static final Map<String, Class<? extends VeilleEvent>> TYPES =
      Map.ofEntries(
          Map.entry("report.filed.v1", ReportFiled.class),
          Map.entry("report.referred.v1", ReportReferred.class),
          Map.entry("report.left-to-coordination.v1", ReportLeftToCoordination.class),
          Map.entry("report.accepted.v1", ReportAccepted.class),
          Map.entry("report.declined.v1", ReportDeclined.class),
          Map.entry("report.completed.v1", ReportCompleted.class),
          Map.entry("report.verified.v1", ReportVerified.class),
          Map.entry("report.found-persisting.v1", ReportFoundPersisting.class),
          Map.entry("report.qualified.v1", ReportQualified.class),
          Map.entry("report.assigned.v1", ReportAssigned.class),
          Map.entry("report.planned.v1", ReportPlanned.class),
          Map.entry("report.replanned.v1", ReportReplanned.class),
          Map.entry("report.safeguarded.v1", ReportSafeguarded.class),
          Map.entry("report.reopened.v1", ReportReopened.class),
          Map.entry("report.closed.v1", ReportClosed.class),
          Map.entry("report.dismissed.v1", ReportDismissed.class),
          Map.entry("report.confirmed.v1", ReportConfirmed.class),
          Map.entry("report.corrected.v1", ReportCorrected.class),
          Map.entry("report.complemented.v1", ReportComplemented.class),
          Map.entry("report.withdrawn.v1", ReportWithdrawn.class),
          Map.entry("report.merged.v1", ReportMerged.class),
          Map.entry("report.unmerged.v1", ReportUnmerged.class),
          Map.entry("report.absorbed.v1", ReportAbsorbed.class),
          Map.entry("report.released.v1", ReportReleased.class),
          Map.entry("report.relayed.v1", ReportRelayed.class),
          Map.entry("report.escalated.v1", ReportEscalated.class),
          Map.entry("report.commented.v1", ReportCommented.class),
          Map.entry("report.paused.v1", ReportPaused.class),
          Map.entry("report.resumed.v1", ReportResumed.class),
          Map.entry("report.side-referred.v1", ReportSideReferred.class),
          Map.entry("report.side-answered.v1", ReportSideAnswered.class),
          Map.entry("report.procedure-begun.v1", ReportProcedureBegun.class),
          Map.entry("report.milestone-reached.v1", ReportMilestoneReached.class),
          Map.entry("report.linked.v1", ReportLinked.class),
          Map.entry("report.unlinked.v1", ReportUnlinked.class),
          Map.entry("report.target-passed.v1", ReportTargetPassed.class),
          Map.entry("report.answer-link-expired.v1", ReportAnswerLinkExpired.class),
          Map.entry("territory.published.v1", TerritoryPublished.class),
          Map.entry("organisations.published.v1", OrganisationsPublished.class),
          Map.entry("matrix.published.v1", MatrixPublished.class),
          Map.entry("asset.registered.v1", AssetRegistered.class),
          Map.entry("asset.retired.v1", AssetRetired.class),
          Map.entry("rounds.published.v1", RoundsPublished.class),
          Map.entry("matrix-draft.begun.v1", MatrixDraftBegun.class),
          Map.entry("matrix-draft.row-put.v1", MatrixDraftRowPut.class),
          Map.entry("matrix-draft.row-removed.v1", MatrixDraftRowRemoved.class),
          Map.entry("matrix-draft.rebased.v1", MatrixDraftRebased.class),
          Map.entry("matrix-draft.abandoned.v1", MatrixDraftAbandoned.class),
          Map.entry("matrix-draft.published.v1", MatrixDraftPublished.class),
          Map.entry("tour.planned.v1", TourPlanned.class),
          Map.entry("tour.point-checked.v1", TourPointChecked.class),
          Map.entry("tour.closed.v1", TourClosed.class),
          Map.entry("tour.cancelled.v1", TourCancelled.class),
          Map.entry("committee-session.planned.v1", SessionPlanned.class),
          Map.entry("committee-session.figures-frozen.v1", FiguresFrozen.class),
          Map.entry("committee-session.decision-recorded.v1", DecisionRecorded.class),
          Map.entry("committee-session.decision-settled.v1", DecisionSettled.class),
          Map.entry("committee-session.closed.v1", SessionClosed.class),
          Map.entry("worksite.registered.v1", WorksiteRegistered.class),
          Map.entry("worksite.amended.v1", WorksiteAmended.class),
          Map.entry("worksite.closed.v1", WorksiteClosed.class));

  private static final Map<Class<? extends VeilleEvent>, String> NAMES =
      TYPES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventCatalogue() {}

  /**
   * @throws UnknownEventException if no event has this name
   */
  public static Class<? extends VeilleEvent> typeOf(String name) {
    return Optional.<Class<? extends VeilleEvent>>ofNullable(TYPES.get(name))
        .orElseThrow(() -> new UnknownEventException(name));
  }

  /**
   * @throws UnknownEventException if the type is in no table, hence may not be stored
   */
  public static String nameOf(Class<?> type) {
    return Optional.ofNullable(NAMES.get(type))
        .orElseThrow(() -> new UnknownEventException(type.getSimpleName()));
  }

  public static Set<String> names() {
    return TYPES.keySet();
  }
}
