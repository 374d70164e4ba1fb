package fr.gusp.veille.command.report.complete;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheReportExists;
import fr.gusp.veille.command.report.TheReportIsYoursToKnow;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportAccepted;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportResumed;
import fr.gusp.veille.contract.report.ReportSideAnswered;
import fr.gusp.veille.contract.report.ResponseType;
import fr.gusp.veille.contract.report.SideAnswer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompleteReportTest {

  private static final PhotoHash AFTER = new PhotoHash("a".repeat(64));
  private static final CompleteReport COMPLETE =
      new CompleteReport(
          REPORT,
          "enlevé",
          List.of(AFTER),
          new BigDecimal("120.50"),
          new BigDecimal("1.5"),
          "INT-7",
          ResponseType.GESTION);
  private static final ReportCompleted COMPLETED =
      new ReportCompleted(
          REPORT,
          REFERRAL,
          Given.sealed("enlevé"),
          List.of(AFTER),
          new BigDecimal("120.50"),
          new BigDecimal("1.5"),
          Given.sealed("INT-7"),
          ResponseType.GESTION);

  @Test
  void saysThatItIsDoneWithWordsSealed() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .then(COMPLETED)
        .thenItStands("traite", VILLE_LENS);
  }

  @Test
  void whoNeverSaidYesSaysItByDoingIt() {
    Given.theReport(aReportReferredTo(VILLE_LENS))
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportAccepted(REPORT, REFERRAL), COMPLETED)
        .thenItStands("traite", VILLE_LENS);
  }

  @Test
  void needsNothingButTheAct() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(new CompleteReport(REPORT, null, List.of(), null, null, null, null))
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportCompleted(REPORT, REFERRAL, null, List.of(), null, null, null, null));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"GARDIEN", "MEDIATEUR", "ANIMATEUR", "COORDINATION"})
  void onlyADeskOfTheOrganisationCompletes(Role role) {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(COMPLETE)
        .by(aMember(role, VILLE_LENS, CITE_12_14))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @Test
  void theDeskOfTheReporterDoesNotCompleteForAnother() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(COMPLETE)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }

  @Test
  void aDeskThatIsNotConcernedLearnsNothing() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(COMPLETE)
        .by(aDeskOf(EL_FOUAD))
        .refusedBy(TheReportIsYoursToKnow.class);
  }

  @ParameterizedTest
  @MethodSource("reportsThatNobodyIsAskedFor")
  void onlyWhatOneWasAskedForIsCompleted(List<ReportEvent> report) {
    Given.theReport(report)
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsThatNobodyIsAskedFor() {
    return Stream.of(
        aReportDeclinedBy(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS),
        aReportVerifiedAfter(VILLE_LENS));
  }

  @Test
  void nothingIsCompletedBeforeItIsFiled() {
    Given.nothing().when(COMPLETE).by(aDeskOf(VILLE_LENS)).refusedBy(TheReportExists.class);
  }

  @Test
  void whatIsPlannedIsDone() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .then(COMPLETED)
        .thenItStands("traite", VILLE_LENS);
  }

  @Test
  void whoWaitedWaitsNoMore() {
    Given.theReport(paused(aReportInChargeOf(VILLE_LENS)))
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportResumed(REPORT, REFERRAL, null, null), COMPLETED);
  }

  @Test
  void theLeadWaitsForThePartsOfOthers() {
    Given.theReport(askedBeside(aReportInChargeOf(VILLE_LENS)))
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(ThePartsAskedOfOthersAreSettled.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = SideAnswer.class,
      names = {"FAIT", "REFUSE"})
  void aPartThatIsDoneOrRefusedIsNotWaitedFor(SideAnswer answer) {
    Given.theReport(
            and(
                askedBeside(aReportInChargeOf(VILLE_LENS)),
                new ReportSideAnswered(REPORT, SIDE, answer, null, null, List.of(), null)))
        .when(COMPLETE)
        .by(aDeskOf(VILLE_LENS))
        .thenItStands("traite", VILLE_LENS);
  }
}
