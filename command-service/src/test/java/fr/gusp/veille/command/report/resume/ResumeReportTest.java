package fr.gusp.veille.command.report.resume;

import static fr.gusp.veille.command.report.Callers.*;
import static fr.gusp.veille.command.report.Reports.*;

import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyTheDeskOfTheHolderAnswers;
import fr.gusp.veille.command.report.TheStateAllowsIt;
import fr.gusp.veille.contract.report.ReportCompleted;
import fr.gusp.veille.contract.report.ReportResumed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeReportTest {

  private static final ResumeReport RESUME = new ResumeReport(REPORT);

  @Test
  void theWaitIsOverAndTheStateStays() {
    Given.theReport(paused(aReportPlannedBy(VILLE_LENS)))
        .when(RESUME)
        .by(aDeskOf(VILLE_LENS))
        .then(new ReportResumed(REPORT, REFERRAL, null, null))
        .thenItStands("planifie", VILLE_LENS);
  }

  @Test
  void afterItAnotherWaitMayBegin() {
    Given.theReport(
            and(
                paused(aReportInChargeOf(VILLE_LENS)),
                new ReportResumed(REPORT, REFERRAL, null, null)))
        .when(RESUME)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void whatDoesNotWaitIsNotResumed() {
    Given.theReport(aReportInChargeOf(VILLE_LENS))
        .when(RESUME)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void whatIsDoneWaitsForNothing() {
    Given.theReport(
            and(
                paused(aReportInChargeOf(VILLE_LENS)),
                new ReportCompleted(REPORT, REFERRAL, null, List.of(), null, null, null, null)))
        .when(RESUME)
        .by(aDeskOf(VILLE_LENS))
        .refusedBy(TheStateAllowsIt.class);
  }

  @Test
  void onlyTheDeskOfTheHolderResumes() {
    Given.theReport(paused(aReportInChargeOf(VILLE_LENS)))
        .when(RESUME)
        .by(aDeskOf(MAISONS_ET_CITES))
        .refusedBy(OnlyTheDeskOfTheHolderAnswers.class);
  }
}
