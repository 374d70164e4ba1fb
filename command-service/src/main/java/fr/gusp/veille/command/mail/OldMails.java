package fr.gusp.veille.command.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Mails are kept as long as anybody may ask what was sent, and no longer. */
@Component
public class OldMails {

  private static final Duration KEPT = Duration.ofDays(90);

  private final Outbox outbox;
  private final Clock clock;

  OldMails(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  public int forget() {
    return outbox.forgetBefore(clock.instant().minus(KEPT));
  }
}
