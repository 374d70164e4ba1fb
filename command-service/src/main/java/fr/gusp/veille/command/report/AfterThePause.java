package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.contract.calendar.WorkingHours;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.report.ReportResumed;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a wait makes of the objectifs: each is moved by the time the holder’s desk would
 * have worked meanwhile, by the clock where danger does not wait for working hours. One that had
 * passed before the wait stays where it was, and so does an answer that was given.
 */
public record AfterThePause(FiledReport report, Circumstances here) {

  /** The end of the wait; nothing where the report waits for nothing. */
  public List<ReportEvent> events() {
    Pause pause = report.dossier().beside().pause();
    return pause == null
        ? List.of()
        : Asked.of(report).<ReportEvent>map(ask -> resumed(ask, pause)).stream().toList();
  }

  private ReportResumed resumed(Ask ask, Pause pause) {
    return new ReportResumed(
        report.dossier().report(),
        ask.referral(),
        report instanceof Referred ? moved(ask.answerBy(), ask, pause) : ask.answerBy(),
        moved(ask.resolveBy(), ask, pause));
  }

  private @Nullable Instant moved(@Nullable Instant target, Ask ask, Pause pause) {
    if (target == null || !target.isAfter(pause.since())) {
      return target;
    }
    return later(target, ask, pause).truncatedTo(ChronoUnit.SECONDS);
  }

  private Instant later(Instant target, Ask ask, Pause pause) {
    if (report.dossier().matter().severity() == Severity.DANGER_IMMEDIAT) {
      return target.plus(Duration.between(pause.since(), here.now()));
    }
    WorkingHours hours = here.hours().of(ask.organisation());
    Duration waited = here.calendar().between(pause.since(), here.now(), hours);
    return waited.isZero() ? target : here.calendar().after(target, waited, hours);
  }
}
