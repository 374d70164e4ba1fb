package fr.gusp.veille.contract.samples;

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
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportVerified;
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

/**
 * One dépôt sauvage rue Cook in Lens, from the gardien's report to its verification, and the
 * territory, directory and matrix it happened in. All tell of the same report and referral, so that
 * they fold into one life.
 */
public final class Samples {

  private static final int KEY_BYTES = 32;

  private Samples() {}

  /** The AES key that the sealed texts of the report samples were sealed with: bytes 0 to 31. */
  public static byte[] theKeyOfTheReport() {
    byte[] key = new byte[KEY_BYTES];
    for (int at = 0; at < KEY_BYTES; at++) {
      key[at] = (byte) at;
    }
    return key;
  }

  /** Any event of the catalogue, with every field set. */
  public static <E extends VeilleEvent> EventSample<E> approved(Class<E> type) {
    return EventSample.full(type);
  }

  public static EventSample<ReportFiled> aFiledReport() {
    return EventSample.full(ReportFiled.class);
  }

  /** Nature, quartier and when it was seen: nothing else was offered. */
  public static EventSample<ReportFiled> aReportInThreeTaps() {
    return EventSample.minimal(ReportFiled.class);
  }

  /** « Traité par moi »: filed and closed in one act. */
  public static EventSample<ReportFiled> aReportSolvedOnTheSpot() {
    return aFiledReport().with("solvedOnTheSpot", true);
  }

  /** By a row of the matrix. */
  public static EventSample<ReportReferred> aReferral() {
    return EventSample.full(ReportReferred.class);
  }

  /** By the coordination. */
  public static EventSample<ReportReferred> aReferralByHand() {
    return aReferral().without("decision");
  }

  public static EventSample<ReportLeftToCoordination> aReportLeftToCoordination() {
    return EventSample.full(ReportLeftToCoordination.class);
  }

  public static EventSample<ReportAccepted> anAcceptance() {
    return EventSample.full(ReportAccepted.class);
  }

  public static EventSample<ReportDeclined> aRenvoi() {
    return EventSample.full(ReportDeclined.class);
  }

  public static EventSample<ReportCompleted> aCompletion() {
    return EventSample.full(ReportCompleted.class);
  }

  public static EventSample<ReportVerified> aVerification() {
    return EventSample.full(ReportVerified.class);
  }

  /** Within fifteen days: whoever said done holds it again. */
  public static EventSample<ReportFoundPersisting> aReportThatReopens() {
    return EventSample.full(ReportFoundPersisting.class);
  }

  /** Seen again, without reopening. */
  public static EventSample<ReportFoundPersisting> aReportThatPersists() {
    return EventSample.minimal(ReportFoundPersisting.class);
  }

  public static EventSample<TerritoryPublished> aTerritory() {
    return EventSample.full(TerritoryPublished.class);
  }

  public static EventSample<OrganisationsPublished> aDirectory() {
    return EventSample.full(OrganisationsPublished.class);
  }

  public static EventSample<MatrixPublished> aMatrix() {
    return EventSample.full(MatrixPublished.class);
  }

  public static EventSample<MatrixDraftBegun> aDraft() {
    return EventSample.full(MatrixDraftBegun.class);
  }

  public static EventSample<MatrixDraftRowPut> aRowPut() {
    return EventSample.full(MatrixDraftRowPut.class);
  }

  public static EventSample<MatrixDraftRowRemoved> aRowRemoved() {
    return EventSample.full(MatrixDraftRowRemoved.class);
  }

  public static EventSample<MatrixDraftRebased> aRebasedDraft() {
    return EventSample.full(MatrixDraftRebased.class);
  }

  public static EventSample<MatrixDraftAbandoned> anAbandonedDraft() {
    return EventSample.full(MatrixDraftAbandoned.class);
  }

  public static EventSample<MatrixDraftPublished> aPublishedDraft() {
    return EventSample.full(MatrixDraftPublished.class);
  }

  public static EventSample<TourPlanned> aPlannedTour() {
    return EventSample.full(TourPlanned.class);
  }

  public static EventSample<TourPointChecked> aLookAtAPoint() {
    return EventSample.full(TourPointChecked.class);
  }

  public static EventSample<TourClosed> aClosedTour() {
    return EventSample.full(TourClosed.class);
  }

  public static EventSample<TourCancelled> aCancelledTour() {
    return EventSample.full(TourCancelled.class);
  }

  public static EventSample<WorksiteRegistered> aRegisteredWorksite() {
    return EventSample.full(WorksiteRegistered.class);
  }

  public static EventSample<WorksiteAmended> anAmendedWorksite() {
    return EventSample.full(WorksiteAmended.class);
  }

  public static EventSample<WorksiteClosed> aClosedWorksite() {
    return EventSample.full(WorksiteClosed.class);
  }

  /** A borne rue Cook. */
  public static EventSample<AssetRegistered> anAsset() {
    return EventSample.full(AssetRegistered.class);
  }

  public static EventSample<AssetRetired> aRetiredAsset() {
    return EventSample.full(AssetRetired.class);
  }

  public static EventSample<RoundsPublished> aCalendarOfRounds() {
    return EventSample.full(RoundsPublished.class);
  }

  public static EventSample<SessionPlanned> aPlannedSession() {
    return EventSample.full(SessionPlanned.class);
  }

  public static EventSample<FiguresFrozen> aFreeze() {
    return EventSample.full(FiguresFrozen.class);
  }

  public static EventSample<DecisionRecorded> aDecision() {
    return EventSample.full(DecisionRecorded.class);
  }

  public static EventSample<DecisionSettled> aSettledDecision() {
    return EventSample.full(DecisionSettled.class);
  }

  public static EventSample<SessionClosed> aClosedSession() {
    return EventSample.full(SessionClosed.class);
  }
}
