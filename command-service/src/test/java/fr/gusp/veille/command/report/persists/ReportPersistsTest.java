package fr.gusp.veille.command.report.persists;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheFieldSaysWhatItSaw;
import fr.gusp.veille.command.report.SomeoneHeldItBefore;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.command.report.WithinFifteenDaysTheSameHolderTakesItBack;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import fr.gusp.veille.contract.report.ReportVerified;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportPersistsTest {

  private static final List<PhotoHash> PHOTOS = List.of(new PhotoHash("c".repeat(64)));
  private static final ReportPersists PERSISTS = new ReportPersists(REPORT, PHOTOS);
  private static final Duration FIFTEEN_DAYS = Duration.ofDays(15);

  @Test
  void whatWasSaidDoneGoesBackToTheSameHolder() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(PERSISTS)
        .by(theGardien())
        .then(new ReportFoundPersisting(REPORT, PHOTOS, true))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void whatWasVerifiedGoesBackToTheSameHolder() {
    Given.theReport(aReportVerifiedAfter(VILLE_LENS))
        .when(PERSISTS)
        .by(theCoordination())
        .then(new ReportFoundPersisting(REPORT, PHOTOS, true))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @ParameterizedTest
  @MethodSource("openReports")
  void changesNothingOfWhatIsOpen(List<ReportEvent> report, String state, Caller caller) {
    Given.theReport(report)
        .when(PERSISTS)
        .by(caller)
        .then(new ReportFoundPersisting(REPORT, PHOTOS, false))
        .thenItStands(state, state.equals("a-orienter") ? CALL : VILLE_LENS);
  }

  static Stream<Arguments> openReports() {
    return Stream.of(
        Arguments.of(aReportLeftToTheCoordination(), "a-orienter", theGardien()),
        Arguments.of(aReportDeclinedBy(VILLE_LENS), "a-orienter", theCoordination()),
        Arguments.of(aReportReferredTo(VILLE_LENS), "oriente", theGardien()),
        Arguments.of(aReportInChargeOf(VILLE_LENS), "pris-en-charge", theGardien()));
  }

  @Test
  void onTheFifteenthDayItStillGoesBack() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .lastChanged(FIFTEEN_DAYS)
        .when(PERSISTS)
        .by(theGardien())
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @ParameterizedTest
  @MethodSource("settledReports")
  void afterFifteenDaysItIsARecurrence(List<ReportEvent> report) {
    Given.theReport(report)
        .lastChanged(FIFTEEN_DAYS.plusMillis(1))
        .when(PERSISTS)
        .by(theGardien())
        .refusedBy(WithinFifteenDaysTheSameHolderTakesItBack.class);
  }

  static Stream<List<ReportEvent>> settledReports() {
    return Stream.of(aReportCompletedBy(VILLE_LENS), aReportVerifiedAfter(VILLE_LENS));
  }

  @ParameterizedTest
  @MethodSource("closedReportsThatNobodyHeld")
  void whatNobodyHeldIsFiledAnew(List<ReportEvent> report) {
    Given.theReport(report).when(PERSISTS).by(theGardien()).refusedBy(SomeoneHeldItBefore.class);
  }

  static Stream<List<ReportEvent>> closedReportsThatNobodyHeld() {
    return Stream.of(
        aReportSolvedOnTheSpot(),
        Stream.concat(
                aReportLeftToTheCoordination().stream(),
                Stream.of(new ReportVerified(REPORT, List.of())))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("membersWhoDidNotGoAndSee")
  void onlyTheFieldSaysThatItPersists(Caller caller) {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(PERSISTS)
        .by(caller)
        .refusedBy(OnlyTheFieldSaysWhatItSaw.class);
  }

  static Stream<Caller> membersWhoDidNotGoAndSee() {
    return Stream.of(
        aDeskOf(VILLE_LENS),
        aMember(Role.MEDIATEUR, MAISONS_ET_CITES, REPUBLIQUE),
        aMember(Role.GARDIEN, VILLE_LENS, CITE_12_14));
  }

  @Test
  void whoIsNotConcernedLearnsNothing() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(PERSISTS)
        .by(aMediateurIn(CITE_12_14))
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @Test
  void nothingPersistsBeforeItIsFiled() {
    Given.nothing().when(PERSISTS).by(theGardien()).refusedBy(TheReportExists.class);
  }

  @Test
  void whatIsClosedGoesBackToTheSameHolder() {
    Given.theReport(aReportClosedAfter(VILLE_LENS))
        .lastChanged(Duration.ofDays(15))
        .when(new ReportPersists(REPORT, List.of()))
        .by(theGardien())
        .then(new ReportFoundPersisting(REPORT, List.of(), true))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void whatIsClosedForLongIsARecurrence() {
    Given.theReport(aReportClosedAfter(VILLE_LENS))
        .lastChanged(Duration.ofDays(16))
        .when(new ReportPersists(REPORT, List.of()))
        .by(theGardien())
        .refusedBy(WithinFifteenDaysTheSameHolderTakesItBack.class);
  }

  @Test
  void whatIsPlannedAndPersistsStaysPlanned() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(new ReportPersists(REPORT, List.of()))
        .by(theGardien())
        .then(new ReportFoundPersisting(REPORT, List.of(), false))
        .thenItStands("planifie", VILLE_LENS);
  }

  @ParameterizedTest
  @MethodSource("reportsThatWereTakenElsewhere")
  void whatWasTakenElsewhereIsNotLookedAtAnyMore(List<ReportEvent> report) {
    Given.theReport(report)
        .when(new ReportPersists(REPORT, List.of()))
        .by(theGardien())
        .refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatWereTakenElsewhere() {
    return Stream.of(
        aReportRelayedAfter(VILLE_LENS),
        aReportDismissedAfter(VILLE_LENS),
        aDoublon(),
        aReportWithdrawn());
  }
}
