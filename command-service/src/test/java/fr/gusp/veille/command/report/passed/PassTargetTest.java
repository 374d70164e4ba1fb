package fr.gusp.veille.command.report.passed;

import static fr.gusp.veille.command.report.WithTargets.ANSWER;
import static fr.gusp.veille.command.report.WithTargets.REFERRAL;
import static fr.gusp.veille.command.report.WithTargets.RESOLVE;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.Callers;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyThePlatformWatchesTheClock;
import fr.gusp.veille.command.report.Reports;
import fr.gusp.veille.command.report.WithTargets;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportTargetPassed;
import fr.gusp.veille.contract.report.TargetKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PassTargetTest {

  private static final PassTarget ANSWER_PASSES =
      new PassTarget(Reports.REPORT, REFERRAL, TargetKind.REPONSE, ANSWER);
  private static final PassTarget RESOLVE_PASSES =
      new PassTarget(Reports.REPORT, REFERRAL, TargetKind.RESOLUTION, ANSWER);
  private static final ReportTargetPassed PASSED =
      new ReportTargetPassed(
          Reports.REPORT, REFERRAL, TargetKind.REPONSE, ANSWER, Callers.VILLE_LENS);

  @Nested
  class Produces {

    @Test
    void unansweredReferralPassesItsAnswerTarget() {
      Given.theReport(WithTargets.aReferredReport())
          .when(ANSWER_PASSES)
          .by(Caller.SYSTEM)
          .then(PASSED);
    }

    @Test
    void acceptedReportPassesTheTargetToResolve() {
      Given.theReport(
              WithTargets.and(
                  WithTargets.aReferredReport(null, ANSWER),
                  new ReportAccepted(Reports.REPORT, REFERRAL)))
          .when(RESOLVE_PASSES)
          .by(Caller.SYSTEM)
          .then(
              new ReportTargetPassed(
                  Reports.REPORT, REFERRAL, TargetKind.RESOLUTION, ANSWER, Callers.VILLE_LENS));
    }
  }

  @Nested
  class StaysQuiet {

    @Test
    void onceTold() {
      Given.theReport(WithTargets.and(WithTargets.aReferredReport(), PASSED))
          .when(ANSWER_PASSES)
          .by(Caller.SYSTEM)
          .then();
    }

    @Test
    void onceAnswered() {
      Given.theReport(WithTargets.accepted()).when(ANSWER_PASSES).by(Caller.SYSTEM).then();
    }

    @Test
    void whileItsHolderWaits() {
      Given.theReport(WithTargets.waiting(null))
          .when(new PassTarget(Reports.REPORT, REFERRAL, TargetKind.RESOLUTION, RESOLVE))
          .by(Caller.SYSTEM)
          .then();
    }

    @Test
    void onceDone() {
      Given.theReport(
              WithTargets.and(
                  WithTargets.aReferredReport(null, ANSWER),
                  WithTargets.completed().get(WithTargets.completed().size() - 1)))
          .when(RESOLVE_PASSES)
          .by(Caller.SYSTEM)
          .then();
    }

    @Test
    void whereItWasMovedOrAnotherReferralStands() {
      Given.theReport(WithTargets.aReferredReport())
          .when(
              new PassTarget(Reports.REPORT, REFERRAL, TargetKind.REPONSE, ANSWER.minusSeconds(1)))
          .by(Caller.SYSTEM)
          .then();
      Given.theReport(WithTargets.aReferredReport())
          .when(new PassTarget(Reports.REPORT, Given.NEW_REFERRAL, TargetKind.REPONSE, ANSWER))
          .by(Caller.SYSTEM)
          .then();
    }

    @Test
    void beforeItsHour() {
      Given.theReport(WithTargets.aReferredReport())
          .when(new PassTarget(Reports.REPORT, REFERRAL, TargetKind.RESOLUTION, RESOLVE))
          .by(Caller.SYSTEM)
          .then();
    }
  }

  @Test
  void noMemberSaysThatATargetPassed() {
    for (Caller member : List.of(Callers.theCoordination(), Callers.aDeskOf(Callers.VILLE_LENS))) {
      Given.theReport(WithTargets.aReferredReport())
          .when(ANSWER_PASSES)
          .by(member)
          .refusedBy(OnlyThePlatformWatchesTheClock.class);
    }
  }
}
