package fr.gusp.veille.query.world;

import fr.gusp.veille.contract.committee.CommitteeKind;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.DismissReason;
import fr.gusp.veille.contract.report.LinkKind;
import fr.gusp.veille.contract.report.Milestone;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.Procedure;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportDismissed;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportLinked;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportRelayed;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportReopened;
import fr.gusp.veille.contract.report.ReportReplanned;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportUnmerged;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.contract.report.SideAnswer;
import fr.gusp.veille.contract.report.Spot;
import fr.gusp.veille.contract.report.TargetKind;
import fr.gusp.veille.contract.report.Visibility;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to one report beside being answered. */
public record Acts(Facts report) {

  public static final LocalDate DAY = LocalDate.parse("2026-11-20");
  public static final PhotoHash OTHER_PHOTO = new PhotoHash("d".repeat(64));

  public ReferralId sideReferral() {
    return new ReferralId(
        UUID.nameUUIDFromBytes(("side of " + report.id()).getBytes(StandardCharsets.UTF_8)));
  }

  public ReportQualified qualified() {
    return new ReportQualified(report.id(), LandStatus.PUBLIC_COMMUNAL, Facts.VILLE);
  }

  public ReportAssigned assigned() {
    return new ReportAssigned(
        report.id(),
        report.referral(),
        new DeskId("proprete"),
        Facts.DESK,
        Facts.SEALED,
        Facts.SEALED);
  }

  public ReportPlanned planned() {
    return new ReportPlanned(report.id(), report.referral(), DAY);
  }

  public ReportReplanned replanned(LocalDate day) {
    return new ReportReplanned(report.id(), report.referral(), day, ReplanCause.INTEMPERIES);
  }

  public ReportPaused paused() {
    return new ReportPaused(
        report.id(), report.referral(), PauseCause.TIERS, Facts.EL_FOUAD, null, DAY);
  }

  public ReportResumed resumed(@Nullable String answerBy, @Nullable String resolveBy) {
    return new ReportResumed(report.id(), report.referral(), instant(answerBy), instant(resolveBy));
  }

  public ReportSideReferred sideReferred(OrganisationId organisation) {
    return new ReportSideReferred(
        report.id(), sideReferral(), organisation, null, null, null, null);
  }

  public ReportSideAnswered sideAnswered(SideAnswer answer) {
    return new ReportSideAnswered(report.id(), sideReferral(), answer, null, null, List.of(), null);
  }

  public ReportProcedureBegun procedureBegun() {
    return new ReportProcedureBegun(
        report.id(), Procedure.EPAVE, Milestone.CONSTAT, Instant.parse("2026-11-20T16:30:00Z"));
  }

  public ReportMilestoneReached constatMade() {
    return new ReportMilestoneReached(
        report.id(),
        Procedure.EPAVE,
        Milestone.CONSTAT,
        null,
        List.of(),
        Milestone.MISE_EN_DEMEURE,
        null);
  }

  public ReportSafeguarded safeguarded(OrganisationId by) {
    return new ReportSafeguarded(report.id(), by, null, List.of(), new BigDecimal("40.00"), false);
  }

  public ReportConfirmed confirmed(MemberId witness, OrganisationId organisation) {
    return new ReportConfirmed(
        report.id(), witness, organisation, Facts.SEEN, List.of(OTHER_PHOTO));
  }

  public ReportMerged mergedInto(Facts original) {
    return new ReportMerged(report.id(), original.id(), number(original));
  }

  public ReportUnmerged unmergedFrom(Facts original) {
    return new ReportUnmerged(report.id(), original.id());
  }

  public ReportAbsorbed absorbed(Facts duplicate) {
    return new ReportAbsorbed(
        report.id(),
        duplicate.id(),
        number(duplicate),
        Facts.MEDIATEUR,
        Facts.EL_FOUAD,
        Facts.SEEN,
        List.of(OTHER_PHOTO));
  }

  public ReportReleased released(Facts duplicate) {
    return new ReportReleased(report.id(), duplicate.id());
  }

  public ReportLinked linked(Facts other, LinkKind kind) {
    return new ReportLinked(report.id(), other.id(), number(other), kind);
  }

  public ReportEscalated escalated() {
    return new ReportEscalated(report.id(), CommitteeKind.TECHNIQUE, null);
  }

  public ReportTargetPassed passed(String dueAt, OrganisationId holder) {
    return new ReportTargetPassed(
        report.id(), report.referral(), TargetKind.REPONSE, Instant.parse(dueAt), holder);
  }

  public ReportCommented commented(OrganisationId by, Visibility visibility) {
    return new ReportCommented(report.id(), by, Facts.SEALED, visibility);
  }

  public ReportRelayed relayed() {
    return new ReportRelayed(report.id(), Facts.EL_FOUAD, null);
  }

  public ReportClosed closed(CloseWay way) {
    return new ReportClosed(report.id(), way, null);
  }

  public ReportDismissed dismissed(DismissReason reason) {
    return new ReportDismissed(report.id(), reason, null);
  }

  public ReportWithdrawn withdrawn() {
    return new ReportWithdrawn(report.id(), WithdrawReason.ERREUR);
  }

  public ReportReopened reopened(@Nullable String answerBy, @Nullable String resolveBy) {
    return new ReportReopened(report.id(), null, instant(answerBy), instant(resolveBy));
  }

  public ReportCorrected corrected(Nature nature) {
    return new ReportCorrected(report.id(), nature, null, null, null);
  }

  public ReportCorrected movedTo(QuartierId quartier) {
    return new ReportCorrected(
        report.id(), null, null, null, new Spot(quartier, null, "rue Zola", null, null));
  }

  private static ReportNumber number(Facts other) {
    return other.filed().number();
  }

  private static @Nullable Instant instant(@Nullable String text) {
    return text == null ? null : Instant.parse(text);
  }
}
