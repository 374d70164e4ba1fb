package fr.gusp.veille.command.deadline;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.report.Asked;
import fr.gusp.veille.command.report.Completed;
import fr.gusp.veille.command.report.Dossier;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.report.Pause;
import fr.gusp.veille.command.report.ReportState;
import fr.gusp.veille.command.report.RunningTarget;
import fr.gusp.veille.command.report.uncontested.CloseUncontested;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;

/** The deadlines that stand in a state: all of them follow from it, and from nothing else. */
final class Standing {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final FiledReport report;
  private final Circumstances here;
  private final Set<Deadline> all = new LinkedHashSet<>();

  private Standing(FiledReport report, Circumstances here) {
    this.report = report;
    this.here = here;
  }

  static Set<Deadline> in(ReportState state, Circumstances here) {
    if (!(state instanceof FiledReport filed)) {
      return Set.of();
    }
    Standing standing = new Standing(filed, here);
    RunningTarget.of(filed).forEach(standing::target);
    standing.close();
    standing.resume();
    return standing.all;
  }

  /** When it passes, and the morning of the working day before. */
  private void target(RunningTarget target) {
    add(
        target.referral(),
        DeadlineKind.passing(target.kind()),
        target.dueAt(),
        target.dueAt(),
        target.holder());
    add(
        target.referral(),
        DeadlineKind.near(target.kind()),
        target.dueAt(),
        here.calendar()
            .openingOfTheWorkingDayBefore(target.dueAt(), here.hours().of(target.holder())),
        target.holder());
  }

  private void close() {
    if (report instanceof Completed done) {
      Instant due = CloseUncontested.dueAfter(done.completedAt(), here.calendar());
      add(done.ask().referral(), DeadlineKind.SANS_CONTESTATION, due, due, done.holder());
    }
  }

  private void resume() {
    Pause pause = report.dossier().beside().pause();
    LocalDate until = pause == null ? null : pause.until();
    OrganisationId holder = report.holder();
    if (until != null && holder != null) {
      Instant morning = until.atStartOfDay(PARIS).toInstant();
      ReferralId referral =
          Asked.of(report).map(ask -> ask.referral()).orElse(Deadline.OF_NO_REFERRAL);
      add(referral, DeadlineKind.REPRISE, morning, morning, holder);
    }
  }

  private void add(
      ReferralId referral, DeadlineKind kind, Instant due, Instant wake, OrganisationId holder) {
    Dossier dossier = report.dossier();
    all.add(
        new Deadline(
            dossier.report(),
            referral,
            kind,
            due,
            wake,
            dossier.number(),
            dossier.quartier(),
            holder));
  }
}
