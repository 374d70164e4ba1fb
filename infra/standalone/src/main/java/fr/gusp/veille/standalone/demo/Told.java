package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.uncontested.CloseUncontested;
import fr.gusp.veille.command.report.verify.VerifyReport;
import fr.gusp.veille.contract.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One report with all that became of it. */
record Told(Seen seen, List<Scene> scenes) {

  private static final WorkingCalendar CALENDAR = new WorkingCalendar();
  private static final Duration A_WALK = Duration.ofHours(4);

  /** Whether it waits at that moment for somebody to look, and nobody ever does. */
  boolean waitsToBeSeenAt(Instant moment) {
    var last = scenes.get(scenes.size() - 1);
    return last.command() instanceof CompleteReport
        && last.at().isBefore(moment)
        && moment.plus(A_WALK).isBefore(CloseUncontested.dueAfter(last.at(), CALENDAR))
        && !seen.situation().matter().nature().restricted();
  }

  /** Whether somebody still had to do something about it at that moment. */
  boolean isOpenAt(Instant moment) {
    var last = scenes.get(scenes.size() - 1);
    return seen.at().isBefore(moment)
        && !seen.solved()
        && !seen.situation().matter().nature().restricted()
        && !(last.command() instanceof VerifyReport && last.at().isBefore(moment))
        && !isClosedAt(moment, last);
  }

  /** Said done, and nobody contradicted for ten working days. */
  private static boolean isClosedAt(Instant moment, Scene last) {
    return last.command() instanceof CompleteReport
        && !CloseUncontested.dueAfter(last.at(), CALENDAR).isAfter(moment);
  }
}
