package fr.gusp.veille.command.report.accept;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportResumed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AcceptReportTest {

  private static final AcceptReport ACCEPT = new AcceptReport(REPORT);

  @Test
  void theDeskThatWasAskedTakesItInCharge() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportAccepted(REPORT, REFERRAL))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void theDeskOfTheHolderAcceptsWhatOnlyItsCircleMayKnow() {
    Given.theReport(aReportOnTranquilliteReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportAccepted(REPORT, REFERRAL));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "COORDINATION"})
  void onlyADeskOfTheOrganisationAccepts(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COMITE", "ADMINISTRATEUR"})
  void whoSeesFiguresKnowsNoSingleReport(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @Test
  void theDeskThatOnlySupportsDoesNotAccept() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aDeskOf(new OrganisationId("recup-tri")))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @Test
  void aDeskThatIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @Test
  void theReportersColleaguesLearnNothingOfTranquillite() {
    Given.theReport(aReportOnTranquilliteReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(aColleagueOfTheGardien())
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @Test
  void theReporterOfTranquilliteKnowsItButDoesNotAccept() {
    Given.theReport(aReportOnTranquilliteReferredTo(VILLE_LENS))
        .when(ACCEPT)
        .by(theGardien())
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatWaitForNoAnswer")
  void onlyWhatWaitsForAnAnswerIsAccepted(List<ReportEvent> report) {
    Given.theReport(report).when(ACCEPT).by(aDeskOf(VILLE_LENS)).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatWaitForNoAnswer() {
    return Stream.of(
        aReportInChargeOf(VILLE_LENS),
        aReportDeclinedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS));
  }

  @Test
  void nothingIsAcceptedBeforeItIsFiled() {
    Given.nothing().when(ACCEPT).by(aDeskOf(VILLE_LENS)).refusedBy(TheReportExists.class);
  }

  @Test
  void whoWaitedWaitsNoMore() {
    Given.theReport(paused(aReportReferredTo(VILLE_LENS)))
        .when(ACCEPT)
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportResumed(REPORT, REFERRAL, null, null), new ReportAccepted(REPORT, REFERRAL));
  }
}
