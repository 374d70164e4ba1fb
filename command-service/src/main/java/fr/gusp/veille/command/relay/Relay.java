package fr.gusp.veille.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One leader's work: settled events to Kafka in order; the position moves only after the broker
 * confirmed.
 */
final class Relay {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int BATCH = 1_000;

  private final Connection connection;
  private final JdbcTemplate jdbc;
  private final EventTable events;
  private final KafkaOutlet outlet;
  private final RelayStatus status;

  Relay(Connection connection, KafkaOutlet outlet, RelayStatus status) {
    this.connection = connection;
    this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    this.events = new EventTable(jdbc);
    this.outlet = outlet;
    this.status = status;
    // A position lost in a crash is only a repetition, and repetitions are harmless.
    jdbc.execute("SET synchronous_commit = off");
  }

  /** Starts over from the first event if the topic no longer holds what it was filled with. */
  void recognise(Topic.Identity topic) {
    RelayPosition before = RelayPosition.read(jdbc);
    if (before.topicId() == null) {
      RelayPosition.beforeTheFirst(topic).write(jdbc);
    } else if (before.lostBy(topic)) {
      startOver(RelayPosition.beforeTheFirst(topic));
    }
  }

  /**
   * Relays whatever is settled.
   *
   * @return whether the store could be looked at, no append holding on
   */
  boolean relaySettled() throws SQLException, ExecutionException, InterruptedException {
    OptionalLong settled = AppendBarrier.settled(connection);
    if (settled.isEmpty()) {
      status.waiting();
      return false;
    }
    relayUpTo(settled.getAsLong());
    status.caughtUp();
    return true;
  }

  private void relayUpTo(long settled) throws ExecutionException, InterruptedException {
    RelayPosition at = RelayPosition.read(jdbc);
    while (at.position() < settled) {
      status.waiting();
      relayBatch(at, settled);
      at = RelayPosition.read(jdbc);
    }
  }

  private void relayBatch(RelayPosition at, long settled)
      throws ExecutionException, InterruptedException {
    List<StoredEvent> batch = events.between(at.position(), settled, BATCH);
    if (batch.isEmpty()) {
      at.moveTo(at.at(settled), jdbc);
      return;
    }
    KafkaOutlet.Confirmed confirmed = outlet.send(batch);
    long end = confirmed.last() + 1;
    if (confirmed.first() < at.topicOffset()) {
      startOver(at.confirmed(0, end));
    } else {
      at.moveTo(at.confirmed(batch.get(batch.size() - 1).position(), end), jdbc);
    }
  }

  private void startOver(RelayPosition first) {
    LOG.error("alarm: the topic has lost events, refilling it from the store");
    status.topicLostEvents();
    first.write(jdbc);
    AuditProgress.NONE.write(jdbc);
  }
}
