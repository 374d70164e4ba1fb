package fr.gusp.veille.query.history;

import fr.gusp.veille.contract.report.ReportAnswerLinkExpired;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportCommented;
import fr.gusp.veille.contract.report.ReportComplemented;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportLinked;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportUnlinked;

/** Facts that leave the report where it stands: its version says that they happened. */
abstract class FactsBesideTheState implements ReportEvent.Cases<Report> {

  final Report before;
  final Fact fact;

  FactsBesideTheState(Report before, Fact fact) {
    this.before = before;
    this.fact = fact;
  }

  @Override
  public Report qualified(ReportQualified event) {
    return before;
  }

  @Override
  public Report assigned(ReportAssigned event) {
    return before;
  }

  @Override
  public Report complemented(ReportComplemented event) {
    return before;
  }

  @Override
  public Report released(ReportReleased event) {
    return before;
  }

  @Override
  public Report escalated(ReportEscalated event) {
    return before;
  }

  @Override
  public Report commented(ReportCommented event) {
    return before;
  }

  @Override
  public Report sideAnswered(ReportSideAnswered event) {
    return before;
  }

  @Override
  public Report procedureBegun(ReportProcedureBegun event) {
    return before;
  }

  @Override
  public Report milestoneReached(ReportMilestoneReached event) {
    return before;
  }

  @Override
  public Report linked(ReportLinked event) {
    return before;
  }

  @Override
  public Report unlinked(ReportUnlinked event) {
    return before;
  }

  @Override
  public Report targetPassed(ReportTargetPassed event) {
    return before;
  }

  @Override
  public Report answerLinkExpired(ReportAnswerLinkExpired event) {
    return before;
  }
}
