package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.report.ReportAbsorbed;
import fr.gusp.veille.contract.report.ReportAssigned;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportEscalated;
import fr.gusp.veille.contract.report.ReportLinked;
import fr.gusp.veille.contract.report.ReportMerged;
import fr.gusp.veille.contract.report.ReportMilestoneReached;
import fr.gusp.veille.contract.report.ReportPaused;
import fr.gusp.veille.contract.report.ReportProcedureBegun;
import fr.gusp.veille.contract.report.ReportQualified;
import fr.gusp.veille.contract.report.ReportReleased;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ReportSideReferred;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.ReportUnlinked;

/**
 * What stands beside a report's state. Each fact says of it what it says; that a wait, a link or a
 * doublon is over is kept, so that earlier days are told as they were.
 */
public record Beside(Kinship kin, Work work, Marks marks) {

  public static final Beside NOTHING = new Beside(Kinship.NONE, Work.NONE, Marks.NONE);

  public Beside qualified(ReportQualified event, Since since) {
    return with(work.on(new Ground(since, event.landStatus(), event.manager())));
  }

  public Beside assigned(ReportAssigned event, Since since) {
    return with(work.assigned(Assignment.of(event, since)));
  }

  /** Another house holds it, or none: what the last one arranged inside is no more. */
  public Beside inOtherHands() {
    return with(work.assigned(null));
  }

  public Beside paused(ReportPaused event, Since since) {
    return with(work.waiting(Wait.of(event, since)));
  }

  /** Whatever was waited for is not any more. */
  public Beside running() {
    return work.pause() == null ? this : with(work.waiting(null));
  }

  public Beside sideReferred(ReportSideReferred event, Since since) {
    return with(work.asking(Side.of(event, since)));
  }

  public Beside sideAnswered(ReportSideAnswered event, Since since) {
    return with(work.answered(event, since.at()));
  }

  public Beside procedureBegun(ReportProcedureBegun event, Since since) {
    return with(work.following(Course.of(event, since)));
  }

  public Beside milestoneReached(ReportMilestoneReached event, Since since) {
    Course course = work.course();
    return course == null ? this : with(work.following(course.reaching(event, since.at())));
  }

  public Beside confirmed(ReportConfirmed event, Since since) {
    return with(kin.confirmed(Confirmation.of(event, since)));
  }

  public Beside merged(ReportMerged event, Since since) {
    return with(kin.doublonOf(new Original(since, event.into(), event.intoNumber(), null)));
  }

  public Beside unmerged(Since since) {
    return with(kin.standingByItself(since));
  }

  public Beside absorbed(ReportAbsorbed event, Since since) {
    return with(kin.absorbing(Doublon.of(event, since)));
  }

  public Beside released(ReportReleased event, Since since) {
    return with(kin.releasing(event.duplicate(), since));
  }

  public Beside linked(ReportLinked event, Since since) {
    return with(kin.linked(Link.of(event, since)));
  }

  public Beside unlinked(ReportUnlinked event, Since since) {
    return with(kin.unlinked(event.other(), since));
  }

  public Beside safeguarded(ReportSafeguarded event, Since since) {
    return with(marks.and(Safeguard.of(event, since)));
  }

  public Beside escalated(ReportEscalated event, Since since) {
    return with(marks.and(new Escalation(since, event.committee(), event.comment())));
  }

  public Beside targetPassed(ReportTargetPassed event, Since since) {
    return with(marks.and(Passed.of(event, since)));
  }

  /** Without what came after a position. */
  public Beside upTo(long asOf) {
    return new Beside(kin.upTo(asOf), work.upTo(asOf), marks.upTo(asOf));
  }

  private Beside with(Kinship other) {
    return new Beside(other, work, marks);
  }

  private Beside with(Work other) {
    return new Beside(kin, other, marks);
  }

  private Beside with(Marks other) {
    return new Beside(kin, work, other);
  }
}
