package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.MatrixDecision;
import fr.gusp.veille.contract.report.NoOwnerReason;
import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.ReportLeftToCoordination;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportReferred;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportVerified;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reports at every point of their life, as the facts that brought them there. */
public final class Reports {

  public static final ReportId REPORT = new ReportId(new UUID(0, 1));
  public static final ReferralId REFERRAL = new ReferralId(new UUID(0, 2));
  public static final ReferralId SIDE = new ReferralId(new UUID(0, 3));
  private static final MatrixDecision DECISION =
      new MatrixDecision(new EpciId("call"), 1, new MatrixRowId("lens-1"));

  private Reports() {}

  public static List<ReportEvent> aReportReferredTo(OrganisationId organisation) {
    return List.of(filed(Nature.DEPOT_SAUVAGE, false), referredTo(organisation));
  }

  public static List<ReportEvent> aReportOnTranquilliteReferredTo(OrganisationId organisation) {
    return List.of(filed(Nature.TRANQUILLITE, false), referredTo(organisation));
  }

  public static List<ReportEvent> aReportLeftToTheCoordination() {
    return List.of(
        filed(Nature.DEPOT_SAUVAGE, false),
        new ReportLeftToCoordination(
            REPORT, Callers.CALL, NoOwnerReason.OWNER_NOT_STATED, DECISION));
  }

  public static List<ReportEvent> aReportInChargeOf(OrganisationId organisation) {
    return and(aReportReferredTo(organisation), new ReportAccepted(REPORT, REFERRAL));
  }

  public static List<ReportEvent> aReportDeclinedBy(OrganisationId organisation) {
    return and(
        aReportReferredTo(organisation),
        new ReportDeclined(REPORT, REFERRAL, DeclineReason.NON_RETROUVE, null, null, Callers.CALL));
  }

  public static List<ReportEvent> aReportCompletedBy(OrganisationId organisation) {
    return and(
        aReportInChargeOf(organisation),
        new ReportCompleted(REPORT, REFERRAL, null, List.of(), null, null, null, null));
  }

  public static List<ReportEvent> aReportVerifiedAfter(OrganisationId organisation) {
    return and(aReportCompletedBy(organisation), new ReportVerified(REPORT, List.of()));
  }

  public static List<ReportEvent> aReportPlannedBy(OrganisationId organisation) {
    return and(
        aReportInChargeOf(organisation),
        new ReportPlanned(REPORT, REFERRAL, LocalDate.parse("2026-11-25")));
  }

  /** The last fact is the pause: it began when the report last changed. */
  public static List<ReportEvent> paused(List<ReportEvent> report) {
    return and(report, new ReportPaused(REPORT, REFERRAL, PauseCause.TIERS, null, null, null));
  }

  public static List<ReportEvent> askedBeside(List<ReportEvent> report) {
    return and(report, new ReportSideReferred(REPORT, SIDE, Callers.CALL, null, null, null, null));
  }

  public static List<ReportEvent> aReportClosedAfter(OrganisationId organisation) {
    return and(
        aReportCompletedBy(organisation),
        new ReportClosed(REPORT, CloseWay.SANS_CONTESTATION, null));
  }

  public static List<ReportEvent> aReportDismissedAfter(OrganisationId organisation) {
    return and(
        aReportReferredTo(organisation),
        new ReportDismissed(REPORT, DismissReason.NON_RETROUVE, null));
  }

  public static List<ReportEvent> aReportRelayedAfter(OrganisationId organisation) {
    return and(
        aReportReferredTo(organisation),
        new ReportRelayed(REPORT, new OrganisationId("clspd"), null));
  }

  public static List<ReportEvent> aReportWithdrawn() {
    return and(aReportLeftToTheCoordination(), new ReportWithdrawn(REPORT, WithdrawReason.ERREUR));
  }

  public static List<ReportEvent> aDoublon() {
    return and(
        aReportLeftToTheCoordination(),
        new ReportMerged(
            REPORT, new ReportId(new UUID(0, 7)), new ReportNumber("LENS-2026-00007")));
  }

  public static List<ReportEvent> aReportOnTranquilliteLeftToTheCoordination() {
    return List.of(
        filed(Nature.TRANQUILLITE, false),
        new ReportLeftToCoordination(
            REPORT, Callers.CALL, NoOwnerReason.OWNER_NOT_STATED, DECISION));
  }

  public static List<ReportEvent> aReportSolvedOnTheSpot() {
    return List.of(filed(Nature.DEPOT_SAUVAGE, true));
  }

  public static List<ReportEvent> and(List<ReportEvent> before, ReportEvent next) {
    return Stream.concat(before.stream(), Stream.of(next)).toList();
  }

  private static ReportReferred referredTo(OrganisationId organisation) {
    return new ReportReferred(
        REPORT,
        REFERRAL,
        organisation,
        new DeskId("accueil"),
        List.of(new OrganisationId("recup-tri")),
        DECISION,
        null,
        null,
        null);
  }

  private static ReportFiled filed(Nature nature, boolean solvedOnTheSpot) {
    return new ReportFiled(
        REPORT,
        new ReportNumber("LENS-2026-00042"),
        nature,
        null,
        new Spot(Callers.CITE_12_14, null, "rue Cook", null, null),
        null,
        Severity.COURANTE,
        null,
        OffsetDateTime.parse("2026-11-19T09:00:00+01:00"),
        List.of(),
        solvedOnTheSpot,
        Origin.AGENT,
        Callers.theGardien().member(),
        Callers.theGardien().organisation(),
        null,
        null,
        null);
  }
}
