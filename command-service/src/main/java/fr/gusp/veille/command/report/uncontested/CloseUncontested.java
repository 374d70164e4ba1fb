package fr.gusp.veille.command.report.uncontested;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.OnlyThePlatformWatchesTheClock;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.calendar.WorkingCalendar;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.matrix.TargetUnit;
import fr.gusp.veille.contract.matrix.TimeTarget;
import fr.gusp.veille.contract.report.CloseWay;
import fr.gusp.veille.contract.report.ReportClosed;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.Instant;
import java.util.List;

/**
 * Closes what was said done and nobody contradicted (DOMAIN §4, closing). It stays quiet where the
 * report moved on, or was said done again later.
 */
public record CloseUncontested(ReportId report) implements ReportCommand {

  private static final TimeTarget LONG_ENOUGH = new TimeTarget(10, TargetUnit.JOURS_OUVRES);

  /** The evening of the tenth working day after it was said done. */
  public static Instant dueAfter(Instant completedAt, WorkingCalendar calendar) {
    return calendar.reached(completedAt, LONG_ENOUGH);
  }

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    Rule.check(new OnlyThePlatformWatchesTheClock(here.caller()));
    boolean due =
        state instanceof Completed done
            && !dueAfter(done.completedAt(), here.calendar()).isAfter(here.now());
    return due ? List.of(new ReportClosed(report, CloseWay.SANS_CONTESTATION, null)) : List.of();
  }
}
