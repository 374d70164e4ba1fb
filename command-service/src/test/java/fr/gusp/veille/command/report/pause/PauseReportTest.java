package fr.gusp.veille.command.report.pause;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheDayIsWithinTwoYears;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.PauseCause;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportPaused;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PauseReportTest {

  private static final PauseReport PAUSE =
      new PauseReport(REPORT, PauseCause.ACCES, null, "clé attendue", null);

  @ParameterizedTest
  @MethodSource("reportsThatAreHeld")
  void theHolderWaitsAndTheStateStays(List<ReportEvent> report) {
    Given.theReport(report)
        .when(PAUSE)
        .by(aDeskOf(VILLE_LENS))
        .then(
            new ReportPaused(
                REPORT, REFERRAL, PauseCause.ACCES, null, Given.sealed("clé attendue"), null));
  }

  static Stream<List<ReportEvent>> reportsThatAreHeld() {
    return Stream.of(
        aReportReferredTo(VILLE_LENS), aReportInChargeOf(VILLE_LENS), aReportPlannedBy(VILLE_LENS));
  }

  @Test
  void namesTheThirdPartyAndTheDayItEnds() {
    LocalDate monday = LocalDate.parse("2026-11-23");

    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new PauseReport(REPORT, PauseCause.TIERS, CALL, null, monday))
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportPaused(REPORT, REFERRAL, PauseCause.TIERS, CALL, null, monday))
        .thenItStands("pris-en-charge", VILLE_LENS);
  }

  @Test
  void whatWaitsDoesNotWaitOnceMore() {
    Given.theReport(paused(aReportInChargeOf(VILLE_LENS)))
        .when(PAUSE)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(ItIsPausedOnce.class);
  }

  @Test
  void refusesAThirdPartyThatIsInNoDirectory() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(
            new PauseReport(
                REPORT, PauseCause.TIERS, new OrganisationId("ville-atlantis"), null, null))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheOrganisationIsInTheDirectory.class);
  }

  @Test
  void refusesAWaitThatEndsToday() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new PauseReport(REPORT, PauseCause.TIERS, null, null, LocalDate.parse("2026-11-20")))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(ThePauseLastsUntilAnotherDay.class);
  }

  @Test
  void refusesASlipOfTheYear() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new PauseReport(REPORT, PauseCause.TIERS, null, null, LocalDate.parse("2062-11-20")))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheDayIsWithinTwoYears.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatAreNotHeld")
  void onlyWhatIsHeldWaits(List<ReportEvent> report) {
    Given.theReport(report).when(PAUSE).by(aDeskOf(VILLE_LENS)).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatAreNotHeld() {
    return Stream.of(
        aReportDeclinedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS));
  }

  @Test
  void onlyTheDeskOfTheHolderPauses() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(PAUSE)
        .by(theCoordination())
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }
}
