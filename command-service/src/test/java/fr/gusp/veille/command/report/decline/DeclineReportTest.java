package fr.gusp.veille.command.report.decline;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.ReportDeclined;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportResumed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclineReportTest {

  private static final DeclineReport DECLINE = decline("pas chez nous", MAISONS_ET_CITES);

  @Test
  void sendsItBackToTheCoordinationWithReasonWordsAndSuggestion() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(DECLINE)
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportDeclined(
                REPORT,
                REFERRAL,
                DeclineReason.PAS_NOTRE_DOMANIALITE,
                Given.sealed("pas chez nous"),
                MAISONS_ET_CITES,
                CALL))
        .thenItStands("a-orienter", CALL);
  }

  @Test
  void needsNeitherWordsNorSuggestion() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(decline(null, null))
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportDeclined(
                REPORT, REFERRAL, DeclineReason.PAS_NOTRE_DOMANIALITE, null, null, CALL));
  }

  @Test
  void whoTookItInChargeMayStillSendItBack() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(DECLINE)
        .by(aDeskOf(VILLE_LENS))
        .thenItStands("a-orienter", CALL);
  }

  @Test
  void refusesASuggestionThatIsInNoDirectory() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(decline(null, new OrganisationId("ville-atlantis")))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "COORDINATION"})
  void onlyADeskOfTheOrganisationDeclines(Role role) {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(DECLINE)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @Test
  void theDeskOfTheReporterDoesNotAnswerForAnother() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(DECLINE)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @Test
  void aDeskThatIsNotConcernedLearnsNothing() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(DECLINE)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatNobodyIsAskedFor")
  void onlyWhatOneWasAskedForIsDeclined(List<ReportEvent> report) {
    Given.theReport(report).when(DECLINE).by(aDeskOf(VILLE_LENS)).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatNobodyIsAskedFor() {
    return Stream.of(
        aReportDeclinedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS));
  }

  @Test
  void nothingIsDeclinedBeforeItIsFiled() {
    Given.nothing().when(DECLINE).by(aDeskOf(VILLE_LENS)).refusedBy(TheReportExists.class);
  }

  private static DeclineReport decline(
      @Nullable String comment, @Nullable OrganisationId suggested) {
    return new DeclineReport(REPORT, DeclineReason.PAS_NOTRE_DOMANIALITE, comment, suggested);
  }

  @Test
  void whatIsPlannedMayStillBeSentBack() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(DECLINE)
        .by(aDeskOf(VILLE_LENS))
        .thenItStands("a-orienter", CALL);
  }

  @Test
  void whoWaitedWaitsNoMore() {
    Given.theReport(paused(aReportReferredTo(VILLE_LENS)))
        .when(decline(null, null))
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportResumed(REPORT, REFERRAL, null, null),
            new ReportDeclined(
                REPORT, REFERRAL, DeclineReason.PAS_NOTRE_DOMANIALITE, null, null, CALL));
  }
}
