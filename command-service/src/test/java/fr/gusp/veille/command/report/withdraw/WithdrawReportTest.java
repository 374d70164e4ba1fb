package fr.gusp.veille.command.report.withdraw;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.ReportConfirmed;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportWithdrawn;
import fr.gusp.veille.contract.report.WithdrawReason;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawReportTest {

  private static final WithdrawReport WITHDRAW = new WithdrawReport(REPORT, WithdrawReason.ERREUR);

  @ParameterizedTest
  @MethodSource("reportsThatNobodyAccepted")
  void itsReporterTakesItBack(List<ReportEvent> report) {
    Given.theReport(report)
        .when(WITHDRAW)
        .by(theGardien())
        .then(new ReportWithdrawn(REPORT, WithdrawReason.ERREUR))
        .thenItStands("retire", null);
  }

  static Stream<List<ReportEvent>> reportsThatNobodyAccepted() {
    return Stream.of(aReportReferredTo(VILLE_LENS), aReportLeftToTheCoordination());
  }

  @Test
  void aColleagueDoesNotWithdraw() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(WITHDRAW)
        .by(aColleagueOfTheGardien())
        .refusedBy(OnlyItsReporterWithdraws.class);
  }

  @Test
  void neitherDoesTheCoordination() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(WITHDRAW)
        .by(theCoordination())
        .refusedBy(OnlyItsReporterWithdraws.class);
  }

  @Test
  void whatAnotherSawTooIsNotTheReportersAlone() {
    Given.theReport(
            and(
                aReportReferredTo(VILLE_LENS),
                new ReportConfirmed(
                    REPORT,
                    aMediateurIn(CITE_12_14).member(),
                    EL_FOUAD,
                    OffsetDateTime.parse("2026-11-20T08:00:00+01:00"),
                    List.of())))
        .when(WITHDRAW)
        .by(theGardien())
        .refusedBy(NobodyElseSawIt.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatSomeoneAnswered")
  void whatWasTakenInChargeIsNotWithdrawn(List<ReportEvent> report) {
    Given.theReport(report).when(WITHDRAW).by(theGardien()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatSomeoneAnswered() {
    return Stream.of(
        aReportInChargeOf(VILLE_LENS),
        aReportPlannedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportSolvedOnTheSpot(),
        aReportWithdrawn());
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(WITHDRAW)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }
}
