package fr.gusp.veille.command.report.resumed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.Callers;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyThePlatformWatchesTheClock;
import fr.gusp.veille.command.report.Outcome;
import fr.gusp.veille.command.report.Reports;
import fr.gusp.veille.command.report.WithTargets;
import fr.gusp.veille.contract.report.ReportResumed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** It is Friday 20 November, nine o’clock in Lens. */
class ResumeOnItsDayTest {

  private static final ResumeOnItsDay RESUME = new ResumeOnItsDay(Reports.REPORT);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void theWaitEndsOnTheDayItNamed() {
    Outcome outcome = Given.theReport(WithTargets.waiting(TODAY)).when(RESUME).by(Caller.SYSTEM);

    assertThat(outcome.events()).singleElement().isInstanceOf(ReportResumed.class);
    outcome.thenItStands("pris-en-charge", Callers.VILLE_LENS);
  }

  @Test
  void itStaysQuietBeforeThatDayAndWithoutOne() {
    Given.theReport(WithTargets.waiting(TODAY.plusDays(1))).when(RESUME).by(Caller.SYSTEM).then();
    Given.theReport(WithTargets.waiting(null)).when(RESUME).by(Caller.SYSTEM).then();
  }

  @Test
  void itStaysQuietWhereNobodyWaits() {
    Given.theReport(WithTargets.accepted()).when(RESUME).by(Caller.SYSTEM).then();
    Given.nothing().when(RESUME).by(Caller.SYSTEM).then();
  }

  @Test
  void noMemberSpeaksForTheCalendar() {
    Given.theReport(WithTargets.waiting(TODAY))
        .when(RESUME)
        .by(Callers.aDeskOf(Callers.VILLE_LENS))
        .refusedBy(OnlyThePlatformWatchesTheClock.class);
  }
}
