package fr.gusp.veille.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.kafka.core.ProducerFactory;

/**
 * The relay's own reading and sending, with or without its barrier: what the benchmark compares.
 */
public final class TailBench implements AutoCloseable {

  private static final int BATCH = 1_000;

  private final Connection connection;
  private final JdbcTemplate jdbc;
  private final KafkaOutlet outlet;
  private final boolean safe;
  private long position;
  private long sent;

  public TailBench(Connection connection, ProducerFactory<?, ?> kafka, boolean safe) {
    this.connection = connection;
    this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    this.outlet = KafkaOutlet.open(kafka);
    this.safe = safe;
    this.position = last();
  }

  @Override
  public void close() {
    outlet.close();
  }

  /** Relays until {@code done} and nothing is left; how many events were sent. */
  public long run(BooleanSupplier done) throws Exception {
    while (true) {
      boolean last = done.getAsBoolean();
      OptionalLong upTo = safe ? AppendBarrier.settled(connection) : OptionalLong.of(last());
      if (upTo.isPresent()) {
        relayUpTo(upTo.getAsLong());
        if (last) {
          return sent;
        }
      }
      Thread.onSpinWait();
    }
  }

  private void relayUpTo(long upTo) throws ExecutionException, InterruptedException, SQLException {
    while (position < upTo) {
      List<StoredEvent> batch = new EventTable(jdbc).between(position, upTo, BATCH);
      if (batch.isEmpty()) {
        position = upTo;
        return;
      }
      outlet.send(batch);
      sent += batch.size();
      position = batch.get(batch.size() - 1).position();
    }
  }

  private long last() {
    Long last = jdbc.queryForObject("SELECT coalesce(max(position), 0) FROM event", Long.class);
    return last == null ? 0 : last;
  }
}
