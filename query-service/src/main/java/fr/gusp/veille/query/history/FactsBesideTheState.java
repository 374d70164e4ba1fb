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
import fr.gusp.veille.query.beside.Beside;

/** Facts that leave the report where it stands, and change what is beside it. */
abstract class FactsBesideTheState implements ReportEvent.Cases<Report> {

  final Report before;
  final Fact fact;

  FactsBesideTheState(Report before, Fact fact) {
    this.before = before;
    this.fact = fact;
  }

  @Override
  public Report qualified(ReportQualified event) {
    return beside(beside().qualified(event, fact.since()));
  }

  @Override
  public Report assigned(ReportAssigned event) {
    return beside(beside().assigned(event, fact.since()));
  }

  @Override
  public Report complemented(ReportComplemented event) {
    return before;
  }

  @Override
  public Report released(ReportReleased event) {
    return beside(beside().released(event, fact.since()));
  }

  @Override
  public Report escalated(ReportEscalated event) {
    return beside(beside().escalated(event, fact.since()));
  }

  @Override
  public Report commented(ReportCommented event) {
    return before;
  }

  @Override
  public Report sideAnswered(ReportSideAnswered event) {
    return beside(beside().sideAnswered(event, fact.since()));
  }

  @Override
  public Report procedureBegun(ReportProcedureBegun event) {
    return beside(beside().procedureBegun(event, fact.since()));
  }

  @Override
  public Report milestoneReached(ReportMilestoneReached event) {
    return beside(beside().milestoneReached(event, fact.since()));
  }

  @Override
  public Report linked(ReportLinked event) {
    return beside(beside().linked(event, fact.since()));
  }

  @Override
  public Report unlinked(ReportUnlinked event) {
    return beside(beside().unlinked(event, fact.since()));
  }

  @Override
  public Report targetPassed(ReportTargetPassed event) {
    return beside(beside().targetPassed(event, fact.since()));
  }

  @Override
  public Report answerLinkExpired(ReportAnswerLinkExpired event) {
    return before;
  }

  final Beside beside() {
    return before.beside();
  }

  final Report beside(Beside next) {
    return before.beside(next);
  }
}
