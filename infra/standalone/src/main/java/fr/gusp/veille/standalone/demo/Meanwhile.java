package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.deadline.DueDeadlines;
import fr.gusp.veille.command.desk.DeskSettings;
import fr.gusp.veille.command.mail.Digests;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * What the platform does by itself between two scenes: objectifs pass at their hour, and in the
 * last weeks the guichets are written to.
 */
final class Meanwhile {

  private static final Duration GUICHETS_ARE_WRITTEN_TO = Duration.ofDays(14);
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final StoryClock clock;
  private final DueDeadlines deadlines;
  private final Digests digests;
  private final Guichets guichets;
  private final Instant mails;
  private @Nullable Instant nextMorning;

  Meanwhile(StoryClock clock, ApplicationContext command, Instant end) {
    this.clock = clock;
    this.deadlines = command.getBean(DueDeadlines.class);
    this.digests = command.getBean(Digests.class);
    this.guichets = new Guichets(command.getBean(DeskSettings.class));
    this.mails = end.minus(GUICHETS_ARE_WRITTEN_TO);
  }

  /** Time passes, and what was due happens at its hour. */
  void until(Instant next) {
    var morning = nextMorning == null ? mails : nextMorning;
    while (!morning.isAfter(next)) {
      deadlines.runDueDeadlines(morning, this::strike);
      strike(morning);
      guichets.sayWhatTheyWish();
      digests.write();
      morning = morningAfter(morning);
      nextMorning = morning;
    }
    deadlines.runDueDeadlines(next, this::strike);
  }

  private static Instant morningAfter(Instant now) {
    var day = now.atZone(Hours.PARIS).toLocalDate().plusDays(1);
    return day.atTime(MORNING).atZone(Hours.PARIS).toInstant();
  }

  /** The clock only moves forward; what was late already strikes now. */
  private void strike(Instant hour) {
    if (hour.isAfter(clock.instant())) {
      clock.moveTo(hour);
    }
  }
}
