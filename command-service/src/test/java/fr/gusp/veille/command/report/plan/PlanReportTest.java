package fr.gusp.veille.command.report.plan;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheDayIsNotPast;
import fr.gusp.veille.command.report.TheDayIsWithinTwoYears;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportPlanned;
import fr.gusp.veille.contract.report.ReportResumed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanReportTest {

  private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");
  private static final PlanReport PLAN = new PlanReport(REPORT, TUESDAY);

  @Test
  void theHolderSaysTheDay() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(PLAN)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportPlanned(REPORT, REFERRAL, TUESDAY))
        .thenItStands("planifie", VILLE_LENS);
  }

  @Test
  void whoHadNotAnsweredTakesItInChargeByThat() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(PLAN)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportAccepted(REPORT, REFERRAL), new ReportPlanned(REPORT, REFERRAL, TUESDAY));
  }

  @Test
  void whoWaitedBeforeAnsweringWaitsNoMore() {
    Given.theReport(paused(aReportReferredTo(VILLE_LENS)))
        .when(PLAN)
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportResumed(REPORT, REFERRAL, null, null),
            new ReportAccepted(REPORT, REFERRAL),
            new ReportPlanned(REPORT, REFERRAL, TUESDAY));
  }

  @Test
  void aDayMayBePlannedWhileSomethingIsAwaited() {
    Given.theReport(paused(aReportInChargeOf(VILLE_LENS)))
        .when(PLAN)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportPlanned(REPORT, REFERRAL, TUESDAY));
  }

  @Test
  void todayMayBePlanned() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new PlanReport(REPORT, LocalDate.parse("2026-11-20")))
        .by(aDeskOf(VILLE_LENS))
        .thenItStands("planifie", VILLE_LENS);
  }

  @Test
  void refusesADayThatIsPast() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new PlanReport(REPORT, LocalDate.parse("2026-11-19")))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheDayIsNotPast.class);
  }

  @Test
  void refusesASlipOfTheYear() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new PlanReport(REPORT, LocalDate.parse("2062-11-25")))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheDayIsWithinTwoYears.class);
  }

  @Test
  void whatIsPlannedIsReplannedWithACause() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(PLAN)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatNobodyWorksOn")
  void onlyWhatIsHeldIsPlanned(List<ReportEvent> report) {
    Given.theReport(report).when(PLAN).by(aDeskOf(VILLE_LENS)).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatNobodyWorksOn() {
    return Stream.of(
        aReportDeclinedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS));
  }

  @Test
  void onlyTheDeskOfTheHolderPlans() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(PLAN)
        .by(theCoordination())
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(PLAN)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }
}
