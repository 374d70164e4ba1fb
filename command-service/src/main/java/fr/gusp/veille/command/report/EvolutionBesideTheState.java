package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportAnswerLinkExpired;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportCorrected;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportLinked;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportUnlinked;
import fr.gusp.veille.contract.report.Spot;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What facts that leave the state as it is make of the dossier. */
abstract class EvolutionBesideTheState implements ReportEvent.Cases<ReportState> {

  final ReportState before;
  final Instant recordedAt;

  EvolutionBesideTheState(ReportState before, Instant recordedAt) {
    this.before = before;
    this.recordedAt = recordedAt;
  }

  @Override
  public ReportState qualified(ReportQualified event) {
    return with(dossier().about(dossier().matter().qualified(event), dossier().spot()));
  }

  @Override
  public ReportState corrected(ReportCorrected event) {
    Spot where = Objects.requireNonNullElse(event.spot(), dossier().spot());
    return with(dossier().about(dossier().matter().corrected(event), where));
  }

  @Override
  public ReportState assigned(ReportAssigned event) {
    return before;
  }

  @Override
  public ReportState safeguarded(ReportSafeguarded event) {
    return with(dossier().involving(List.of(event.organisation())));
  }

  @Override
  public ReportState confirmed(ReportConfirmed event) {
    return with(dossier().seenBy(event.witness(), event.organisation()));
  }

  @Override
  public ReportState complemented(ReportComplemented event) {
    return before;
  }

  @Override
  public ReportState commented(ReportCommented event) {
    return before;
  }

  @Override
  public ReportState escalated(ReportEscalated event) {
    return before;
  }

  @Override
  public ReportState answerLinkExpired(ReportAnswerLinkExpired event) {
    return before;
  }

  @Override
  public ReportState absorbed(ReportAbsorbed event) {
    return with(
        dossier()
            .seenBy(event.witness(), event.organisation())
            .with(beside().absorbing(event.duplicate())));
  }

  @Override
  public ReportState released(ReportReleased event) {
    return with(beside().releasing(event.duplicate()));
  }

  @Override
  public ReportState paused(ReportPaused event) {
    return with(beside().pausing(new Pause(event.cause(), recordedAt, event.until())));
  }

  @Override
  public ReportState resumed(ReportResumed event) {
    FiledReport resumed = with(beside().pausing(null));
    return Resumed.at(resumed, event);
  }

  @Override
  public ReportState sideReferred(ReportSideReferred event) {
    Side side =
        new Side(event.referral(), event.organisation(), null, event.answerBy(), event.resolveBy());
    return with(dossier().involving(List.of(event.organisation())).with(beside().asking(side)));
  }

  @Override
  public ReportState sideAnswered(ReportSideAnswered event) {
    return beside()
        .side(event.referral())
        .map(side -> with(beside().asking(side.answering(event.answer()))))
        .orElse(report());
  }

  @Override
  public ReportState procedureBegun(ReportProcedureBegun event) {
    return with(
        beside().following(new Course(event.procedure(), event.milestone(), event.dueBy())));
  }

  @Override
  public ReportState milestoneReached(ReportMilestoneReached event) {
    return with(beside().following(new Course(event.procedure(), event.next(), event.dueBy())));
  }

  @Override
  public ReportState linked(ReportLinked event) {
    return with(beside().linked(event.other()));
  }

  @Override
  public ReportState unlinked(ReportUnlinked event) {
    return with(beside().unlinked(event.other()));
  }

  @Override
  public ReportState targetPassed(ReportTargetPassed event) {
    return with(beside().late(Beside.Passed.of(event)));
  }

  final FiledReport report() {
    return (FiledReport) before;
  }

  final Dossier dossier() {
    return report().dossier();
  }

  private Beside beside() {
    return dossier().beside();
  }

  private FiledReport with(Dossier dossier) {
    return report().with(dossier);
  }

  private FiledReport with(Beside beside) {
    return with(dossier().with(beside));
  }
}
