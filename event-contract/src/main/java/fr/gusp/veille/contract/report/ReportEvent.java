package fr.gusp.veille.contract.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact in the life of one report (DOMAIN §4). */
public sealed interface ReportEvent extends VeilleEvent
    permits ReportFiled,
        ReportReferred,
        ReportLeftToCoordination,
        ReportAccepted,
        ReportDeclined,
        ReportCompleted,
        ReportVerified,
        ReportFoundPersisting,
        ReportQualified,
        ReportAssigned,
        ReportPlanned,
        ReportReplanned,
        ReportSafeguarded,
        ReportReopened,
        ReportClosed,
        ReportDismissed,
        ReportConfirmed,
        ReportCorrected,
        ReportComplemented,
        ReportWithdrawn,
        ReportMerged,
        ReportUnmerged,
        ReportAbsorbed,
        ReportReleased,
        ReportRelayed,
        ReportEscalated,
        ReportCommented,
        ReportPaused,
        ReportResumed,
        ReportSideReferred,
        ReportSideAnswered,
        ReportProcedureBegun,
        ReportMilestoneReached,
        ReportLinked,
        ReportUnlinked,
        ReportTargetPassed,
        ReportAnswerLinkExpired {

  ReportId report();

  /**
   * Answers with the one case that fits; a new kind of event does not compile until every reader
   * has its case.
   */
  <R> R match(Cases<R> cases);

  /**
   * One answer per kind of event: what {@code switch} over a sealed type will be on a later Java.
   */
  interface Cases<R> {
    R filed(ReportFiled event);

    R referred(ReportReferred event);

    R leftToCoordination(ReportLeftToCoordination event);

    R accepted(ReportAccepted event);

    R declined(ReportDeclined event);

    R completed(ReportCompleted event);

    R verified(ReportVerified event);

    R foundPersisting(ReportFoundPersisting event);

    R qualified(ReportQualified event);

    R assigned(ReportAssigned event);

    R planned(ReportPlanned event);

    R replanned(ReportReplanned event);

    R safeguarded(ReportSafeguarded event);

    R reopened(ReportReopened event);

    R closed(ReportClosed event);

    R dismissed(ReportDismissed event);

    R confirmed(ReportConfirmed event);

    R corrected(ReportCorrected event);

    R complemented(ReportComplemented event);

    R withdrawn(ReportWithdrawn event);

    R merged(ReportMerged event);

    R unmerged(ReportUnmerged event);

    R absorbed(ReportAbsorbed event);

    R released(ReportReleased event);

    R relayed(ReportRelayed event);

    R escalated(ReportEscalated event);

    R commented(ReportCommented event);

    R paused(ReportPaused event);

    R resumed(ReportResumed event);

    R sideReferred(ReportSideReferred event);

    R sideAnswered(ReportSideAnswered event);

    R procedureBegun(ReportProcedureBegun event);

    R milestoneReached(ReportMilestoneReached event);

    R linked(ReportLinked event);

    R unlinked(ReportUnlinked event);

    R targetPassed(ReportTargetPassed event);

    R answerLinkExpired(ReportAnswerLinkExpired event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return report().toString();
  }
}
