package fr.gusp.veille.command.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The permanent audit: every id in the store must be read back from Kafka; what is missing raises
 * an alarm.
 */
@Component
public class RelayAudit {

  private static final Logger LOG = LoggerFactory.getLogger(RelayAudit.class);
  private static final int CHUNK = 10_000;

  private final JdbcTemplate jdbc;
  private final EventTable events;
  private final TopicReader topic;
  private final RelayStatus relay;
  private final AtomicLong missing = new AtomicLong();
  private final AtomicLong firstMissing = new AtomicLong();

  RelayAudit(JdbcTemplate jdbc, TopicReader topic, RelayStatus relay, MeterRegistry meters) {
    this.jdbc = jdbc;
    this.events = new EventTable(jdbc);
    this.topic = topic;
    this.relay = relay;
    Gauge.builder("veille_audit_missing_events", missing, AtomicLong::get)
        .description("Events of the store that cannot be read back from Kafka: must be 0")
        .register(meters);
  }

  public long missing() {
    return missing.get();
  }

  /** The position of the first event that is missing, or 0. */
  public long firstMissing() {
    return firstMissing.get();
  }

  /** How far every event was found again. */
  public long checkedTo() {
    return AuditProgress.read(jdbc).position();
  }

  /** Starts over from the first event, as after a refill. */
  public void restart() {
    AuditProgress.NONE.write(jdbc);
  }

  /** Checks everything relayed so far that was not checked before. */
  public void check() {
    long relayed = relay.relayed();
    AuditProgress at = AuditProgress.read(jdbc);
    while (at.position() < relayed) {
      List<EventTable.StoredId> chunk = events.idsBetween(at.position(), relayed, CHUNK);
      Map<String, Long> wanted = new HashMap<>();
      chunk.forEach(each -> wanted.put(each.id(), each.position()));
      long next = topic.strike(wanted, at.topicOffset());
      if (!wanted.isEmpty()) {
        alarm(wanted);
        return;
      }
      long last = chunk.isEmpty() ? relayed : chunk.get(chunk.size() - 1).position();
      AuditProgress found = new AuditProgress(last, next);
      at.moveTo(found, jdbc);
      at = found;
    }
    missing.set(0);
    firstMissing.set(0);
  }

  private void alarm(Map<String, Long> wanted) {
    missing.set(wanted.size());
    firstMissing.set(wanted.values().stream().min(Long::compare).orElse(0L));
    LOG.error(
        "alarm: {} events cannot be read back from Kafka, the first at {}", missing, firstMissing);
  }
}
