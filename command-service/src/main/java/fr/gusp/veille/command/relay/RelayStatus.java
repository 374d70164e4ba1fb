package fr.gusp.veille.command.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What an operator sees of the relay: head of the store, last relayed position, how long it has
 * been behind.
 */
@Component
public class RelayStatus {

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final AtomicBoolean leading = new AtomicBoolean();
  private final Counter losses;
  private final AtomicReference<Instant> behindSince = new AtomicReference<>(Instant.MAX);

  RelayStatus(JdbcTemplate jdbc, Clock clock, MeterRegistry meters) {
    this.jdbc = jdbc;
    this.clock = clock;
    Gauge.builder("veille_relay_lag_events", this, s -> Math.max(0, s.head() - s.relayed()))
        .description("Events in the store that the broker has not confirmed")
        .register(meters);
    Gauge.builder("veille_relay_lag_seconds", this, s -> s.behind().toMillis() / 1000.0)
        .description("How long some event has been waiting to be relayed")
        .register(meters);
    Gauge.builder("veille_relay_leading", leading, l -> l.get() ? 1 : 0)
        .description("Whether this instance is the one that relays")
        .register(meters);
    losses =
        Counter.builder("veille_topic_losses")
            .description("How often the topic was found to have lost events and was refilled")
            .register(meters);
  }

  /** The largest position that can be read now. */
  public long head() {
    Long head = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM event", Long.class);
    return head == null ? 0 : head;
  }

  /** The last position that the broker confirmed, whichever instance relayed it. */
  public long relayed() {
    return RelayPosition.read(jdbc).position();
  }

  public Duration behind() {
    Instant since = Objects.requireNonNull(behindSince.get());
    return since.equals(Instant.MAX) ? Duration.ZERO : Duration.between(since, clock.instant());
  }

  boolean leads() {
    return leading.get();
  }

  void leads(boolean now) {
    leading.set(now);
  }

  void topicLostEvents() {
    losses.increment();
  }

  void waiting() {
    behindSince.compareAndSet(Instant.MAX, clock.instant());
  }

  void caughtUp() {
    behindSince.set(Instant.MAX);
  }
}
