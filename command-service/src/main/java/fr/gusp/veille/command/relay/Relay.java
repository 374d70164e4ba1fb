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

  /**
   * Starts over from the first event if the topic is not the one, or not as long as, that was
   * filled.
   */
  void recognise(Topic.Identity topic) {
    RelayPosition before = RelayPosition.read(jdbc);
    boolean first = before.topicId() == null;
    boolean lost =
        !first && (!topic.id().equals(before.topicId()) || topic.end() < before.topicOffset());
    if (lost) {
      LOG.error("alarm: the topic has lost events, refilling it from the store");
    }
    if (first || lost) {
      new RelayPosition(0, topic.id(), 0).write(jdbc);
    }
    status.relayedTo(RelayPosition.read(jdbc).position());
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
      at = relayBatch(at, settled);
      at.write(jdbc);
      status.relayedTo(at.position());
    }
  }

  private RelayPosition relayBatch(RelayPosition at, long settled)
      throws ExecutionException, InterruptedException {
    List<StoredEvent> batch = events.between(at.position(), settled, BATCH);
    if (batch.isEmpty()) {
      return at.at(settled);
    }
    long offset = outlet.send(batch);
    return at.confirmed(batch.get(batch.size() - 1).position(), offset + 1);
  }
}
