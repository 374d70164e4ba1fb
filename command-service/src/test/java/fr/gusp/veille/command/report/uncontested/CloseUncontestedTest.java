package fr.gusp.veille.command.report.uncontested;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.Callers;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.command.report.OnlyThePlatformWatchesTheClock;
import fr.gusp.veille.command.report.Reports;
import fr.gusp.veille.command.report.WithTargets;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportFoundPersisting;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseUncontestedTest {

  private static final CloseUncontested CLOSE = new CloseUncontested(Reports.REPORT);
  private static final Duration THREE_WEEKS = Duration.ofDays(21);

  @Test
  void whatNobodyContradictedIsClosed() {
    Given.theReport(WithTargets.completed())
        .lastChanged(THREE_WEEKS)
        .when(CLOSE)
        .by(Caller.SYSTEM)
        .then(new ReportClosed(Reports.REPORT, CloseWay.SANS_CONTESTATION, null))
        .thenItStands("clos", null);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2026-11-02T10:00:00+01:00, 2026-11-17T17:30:00+01:00",
    "2026-04-30T18:00:00+02:00, 2026-05-19T17:30:00+02:00",
    "2026-10-16T09:00:00+02:00, 2026-10-30T17:30:00+01:00",
    "2026-12-18T09:00:00+01:00, 2027-01-05T17:30:00+01:00"
  })
  void tenWorkingDaysLeaveOutHolidaysAndFollowTheHour(OffsetDateTime done, OffsetDateTime due) {
    assertThat(CloseUncontested.dueAfter(done.toInstant(), Given.CALENDAR))
        .isEqualTo(due.toInstant());
  }

  @Test
  void itStaysQuietBeforeThat() {
    Given.theReport(WithTargets.completed())
        .lastChanged(Duration.ofDays(10))
        .when(CLOSE)
        .by(Caller.SYSTEM)
        .then();
  }

  @Test
  void itStaysQuietWhereSomebodyContradicted() {
    Given.theReport(
            WithTargets.and(
                WithTargets.completed(),
                new ReportFoundPersisting(Reports.REPORT, List.of(), true)))
        .lastChanged(THREE_WEEKS)
        .when(CLOSE)
        .by(Caller.SYSTEM)
        .then();
  }

  @Test
  void nobodyElseClosesSo() {
    Given.theReport(WithTargets.completed())
        .lastChanged(THREE_WEEKS)
        .when(CLOSE)
        .by(Callers.theCoordination())
        .refusedBy(OnlyThePlatformWatchesTheClock.class);
  }
}
