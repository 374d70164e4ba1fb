package fr.gusp.veille.command.report.verify;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheFieldSaysWhatItSaw;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportVerified;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VerifyReportTest {

  private static final List<PhotoHash> PHOTOS = List.of(new PhotoHash("b".repeat(64)));
  private static final VerifyReport VERIFY = new VerifyReport(REPORT, PHOTOS);

  @Test
  void whoWentToSeeClosesIt() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(VERIFY)
        .by(theGardien())
        .then(new ReportVerified(REPORT, PHOTOS))
        .thenItStands("verifie", null);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "GUICHET"})
  void anyoneOfTheReportersOrganisationInTheQuartierMayHaveSeen(Role role) {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(VERIFY)
        .by(aMember(role, MAISONS_ET_CITES, CITE_12_14))
        .thenItStands("verifie", null);
  }

  @Test
  void theCoordinationMayHaveSeen() {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(VERIFY)
        .by(theCoordination())
        .thenItStands("verifie", null);
  }

  @ParameterizedTest
  @MethodSource("openReports")
  void whatIsSeenSettledIsSettledWhoeverDidIt(List<ReportEvent> report) {
    Given.theReport(report).when(VERIFY).by(theGardien()).thenItStands("verifie", null);
  }

  static Stream<List<ReportEvent>> openReports() {
    return Stream.of(
        aReportLeftToTheCoordination(),
        aReportReferredTo(VILLE_LENS),
        aReportInChargeOf(VILLE_LENS),
        aReportDeclinedBy(VILLE_LENS));
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreClosed")
  void whatIsClosedIsNotClosedAgain(List<ReportEvent> report) {
    Given.theReport(report).when(VERIFY).by(theGardien()).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreClosed() {
    return Stream.of(aReportVerifiedAfter(VILLE_LENS), aReportSolvedOnTheSpot());
  }

  @ParameterizedTest
  @MethodSource("membersWhoDidNotGoAndSee")
  void whoAnswersForItDoesNotVerifyItself(Caller caller) {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(VERIFY)
        .by(caller)
        .refusedBy(OnlyTheFieldSaysWhatItSaw.class);
  }

  static Stream<Caller> membersWhoDidNotGoAndSee() {
    return Stream.of(
        aDeskOf(VILLE_LENS),
        aMember(Role.GARDIEN, MAISONS_ET_CITES, REPUBLIQUE),
        aMember(Role.COORDINATION, MAISONS_ET_CITES, CITE_12_14));
  }

  @ParameterizedTest
  @MethodSource("membersWhoAreNotConcerned")
  void whoIsNotConcernedLearnsNothing(Caller caller) {
    Given.theReport(aReportCompletedBy(VILLE_LENS))
        .when(VERIFY)
        .by(caller)
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  static Stream<Caller> membersWhoAreNotConcerned() {
    return Stream.of(
        aMediateurIn(CITE_12_14),
        theCoordinationOfAnotherEpci(),
        aMember(Role.COMITE, MAISONS_ET_CITES, CITE_12_14),
        aMember(Role.ADMINISTRATEUR, CALL, CITE_12_14));
  }

  @Test
  void nothingIsVerifiedBeforeItIsFiled() {
    Given.nothing().when(VERIFY).by(theGardien()).refusedBy(TheReportExists.class);
  }

  @Test
  void whatIsPlannedMayBeFoundSettled() {
    Given.theReport(paused(aReportPlannedBy(VILLE_LENS)))
        .when(new VerifyReport(REPORT, List.of()))
        .by(theGardien())
        .thenItStands("verifie", null);
  }

  @ParameterizedTest
  @MethodSource("reportsThatHaveEndedOtherwise")
  void whatHasEndedOtherwiseIsNotVerified(List<ReportEvent> report) {
    Given.theReport(report)
        .when(new VerifyReport(REPORT, List.of()))
        .by(theGardien())
        .refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatHaveEndedOtherwise() {
    return Stream.of(
        aReportClosedAfter(VILLE_LENS),
        aReportDismissedAfter(VILLE_LENS),
        aReportRelayedAfter(VILLE_LENS),
        aDoublon(),
        aReportWithdrawn());
  }
}
