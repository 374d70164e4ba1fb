package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.report.complete.CompleteReport;
import fr.gusp.veille.command.report.verify.VerifyReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One report with all that became of it. */
record Told(Seen seen, List<Scene> scenes) {

  private static final Duration LONGEST = Duration.ofDays(40);

  /** Whether it waits at that moment for somebody to look, and nobody ever does. */
  boolean waitsToBeSeenAt(Instant moment) {
    var last = scenes.get(scenes.size() - 1);
    return last.command() instanceof CompleteReport
        && last.at().isBefore(moment)
        && last.at().isAfter(moment.minus(LONGEST))
        && !seen.situation().matter().nature().restricted();
  }

  /** Whether somebody still had to do something about it at that moment. */
  boolean isOpenAt(Instant moment) {
    var last = scenes.get(scenes.size() - 1);
    return seen.at().isBefore(moment)
        && !seen.solved()
        && !seen.situation().matter().nature().restricted()
        && !(last.command() instanceof VerifyReport && last.at().isBefore(moment));
  }
}
