package fr.gusp.veille.command.report.replan;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheDayIsNotPast;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.ReplanCause;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportReplanned;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplanReportTest {

  private static final LocalDate FRIDAY = LocalDate.parse("2026-11-27");
  private static final ReplanReport REPLAN =
      new ReplanReport(REPORT, FRIDAY, ReplanCause.INTEMPERIES);

  @Test
  void theHolderSaysAnotherDayAndWhy() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(REPLAN)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportReplanned(REPORT, REFERRAL, FRIDAY, ReplanCause.INTEMPERIES))
        .thenItStands("planifie", VILLE_LENS);
  }

  @Test
  void theSameDayStaysQuiet() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(new ReplanReport(REPORT, LocalDate.parse("2026-11-25"), ReplanCause.MOYENS))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(AnotherDayIsSaid.class);
  }

  @Test
  void refusesADayThatIsPast() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(new ReplanReport(REPORT, LocalDate.parse("2026-11-01"), ReplanCause.MOYENS))
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheDayIsNotPast.class);
  }

  @ParameterizedTest
  @MethodSource("reportsWithoutAPlannedDay")
  void onlyWhatIsPlannedIsReplanned(List<ReportEvent> report) {
    Given.theReport(report).when(REPLAN).by(aDeskOf(VILLE_LENS)).refusedBy(TheStateAllowsIt.class);
  }

  static Stream<List<ReportEvent>> reportsWithoutAPlannedDay() {
    return Stream.of(
        aReportReferredTo(VILLE_LENS),
        aReportInChargeOf(VILLE_LENS),
        aReportCompletedBy(VILLE_LENS));
  }

  @Test
  void onlyTheDeskOfTheHolderReplans() {
    Given.theReport(aReportPlannedBy(VILLE_LENS))
        .when(REPLAN)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }
}
