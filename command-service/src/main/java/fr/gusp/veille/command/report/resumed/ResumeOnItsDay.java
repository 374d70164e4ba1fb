package fr.gusp.veille.command.report.resumed;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.AfterThePause;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.OnlyThePlatformWatchesTheClock;
import fr.gusp.veille.command.report.Pause;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Ends a wait on the day it named. It stays quiet where the holder waits no more, or longer. */
public record ResumeOnItsDay(ReportId report) implements ReportCommand {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  @Override
  public List<ReportEvent> decide(ReportState state, Circumstances here) {
    Rule.check(new OnlyThePlatformWatchesTheClock(here.caller()));
    if (!(state instanceof FiledReport filed)) {
      return List.of();
    }
    Pause pause = filed.dossier().beside().pause();
    LocalDate until = pause == null ? null : pause.until();
    LocalDate today = here.now().atZone(PARIS).toLocalDate();
    return until == null || until.isAfter(today)
        ? List.of()
        : new AfterThePause(filed, here).events();
  }
}
