package fr.gusp.veille.command.report.reopen;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.Ask;
import fr.gusp.veille.command.report.Asked;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheFieldSaysWhatItSaw;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.command.report.SomeoneHeldItBefore;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.WithinFifteenDaysTheSameHolderTakesItBack;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReopened;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReopenReportTest {

  private static final ReopenReport REOPEN = new ReopenReport(REPORT, "revenu");
  private static final ReportReopened REOPENED =
      new ReportReopened(REPORT, Given.sealed("revenu"), null, null);

  @ParameterizedTest
  @MethodSource("reportsThatWereCalledDone")
  void theSameHolderHasItAgainAtOnce(List<ReportEvent> report) {
    Given.theReport(report)
        .lastChanged(Duration.ofDays(15))
        .when(REOPEN)
        .by(aColleagueOfTheGardien())
        .then(REOPENED)
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  static Stream<List<ReportEvent>> reportsThatWereCalledDone() {
    return Stream.of(
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS),
        aReportClosedAfter(VILLE_LENS));
  }

  @Test
  void newObjectifsRunFromNow() {
    Outcome outcome =
        Given.theReport(aReportCompletedBy(VILLE_LENS))
            .inTheDemonstration()
            .when(REOPEN)
            .by(theGardien());

    ReportReopened reopened = (ReportReopened) outcome.events().get(0);
    assertThat(reopened.resolveBy()).isAfter(Given.NOW);
    assertThat(reopened.answerBy()).isNull();
    assertThat(Asked.of(outcome.after()).map(Ask::resolveBy)).contains(reopened.resolveBy());
  }

  @Test
  void afterFifteenDaysItIsARecurrence() {
    Given.theReport(aReportVerifiedAfter(VILLE_LENS))
        .lastChanged(Duration.ofDays(15).plusSeconds(1))
        .when(REOPEN)
        .by(theGardien())
        .refusedBy(WithinFifteenDaysTheSameHolderTakesItBack.class);
  }

  @Test
  void theCoordinationReopensLaterToo() {
    Given.theReport(aReportClosedAfter(VILLE_LENS))
        .lastChanged(Duration.ofDays(60))
        .when(REOPEN)
        .by(theCoordination())
        .then(REOPENED);
  }

  @Test
  void theCoordinationTakesBackWhatItDismissed() {
    Given.theReport(aReportDismissedAfter(VILLE_LENS))
        .when(REOPEN)
        .by(theCoordination())
        .then(REOPENED)
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void theFieldDoesNotTakeBackWhatTheCoordinationDismissed() {
    Given.theReport(aReportDismissedAfter(VILLE_LENS))
        .when(REOPEN)
        .by(theGardien())
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void whatNobodyHeldIsFiledAnew() {
    Given.theReport(aReportSolvedOnTheSpot())
        .when(REOPEN)
        .by(theGardien())
        .refusedBy(SomeoneHeldItBefore.class);
  }

  @Test
  void whoCalledItDoneDoesNotReopenIt() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(REOPEN)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(OnlyTheFieldSaysWhatItSaw.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreOpenOrElsewhere")
  void whatWasNotCalledDoneIsNotReopened(List<ReportEvent> report) {
    Given.theReport(report).when(REOPEN).by(theCoordination()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreOpenOrElsewhere() {
    return Stream.of(
        aReportReferredTo(VILLE_LENS),
        aReportInChargeOf(VILLE_LENS),
        aReportRelayedAfter(VILLE_LENS),
        aDoublon(),
        aReportWithdrawn());
  }
}
