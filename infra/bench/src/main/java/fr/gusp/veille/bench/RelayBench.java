package fr.gusp.veille.bench;

import fr.gusp.veille.command.relay.TailBench;
import java.sql.Connection;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.ProducerFactory;

/**
 * Row 4: the relay with its barrier against the same relay that trusts what it sees, under 8
 * appending clients.
 */
final class RelayBench {

  private static final int CLIENTS = 8;
  private static final Duration TIME = Duration.ofSeconds(4);
  private static final double BAR = 0.9;
  private static final String INSERT =
      "INSERT INTO event (id, stream, sequence, stream_kind, recorded_at, name, payload)"
          + " VALUES (?, ?, 0, 'bench', '2026-01-05T08:00:00Z', 'bench.appended.v1', ?)";
  private static final byte[] PAYLOAD = new byte[700];

  private final Store store;
  private final AtomicLong missed = new AtomicLong();

  RelayBench(Store store) {
    this.store = store;
  }

  Row measure() {
    Rounds.Outcome outcome = Rounds.run("relay", () -> relayed(true), () -> relayed(false));
    return new Row(
        "safe relay against unprotected tailing, %d clients appending".formatted(CLIENTS),
        "≥ 0.9, 0 missed",
        outcome.text() + "; %d missed".formatted(missed.get()),
        outcome.ratio() >= BAR && missed.get() == 0,
        "the exclusive lock of a moment; the three attacks are tests of the command service");
  }

  private double relayed(boolean safe) {
    JdbcTemplate jdbc = store.jdbc();
    jdbc.execute(
        "ALTER TABLE event %s TRIGGER every_append_is_announced"
            .formatted(safe ? "ENABLE" : "DISABLE"));
    try (Connection connection = store.bean(DataSource.class).getConnection();
        TailBench tail = new TailBench(connection, store.bean(ProducerFactory.class), safe)) {
      long before = count(jdbc);
      long start = System.nanoTime();
      CompletableFuture<Void> appending =
          CompletableFuture.runAsync(() -> Clients.rate(CLIENTS, TIME, () -> append(jdbc)));
      long sent = tail.run(appending::isDone);
      double rate = sent * 1e9 / (System.nanoTime() - start);
      if (safe) {
        missed.addAndGet(count(jdbc) - before - sent);
      }
      return rate;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void append(JdbcTemplate jdbc) {
    String id = UUID.randomUUID().toString();
    jdbc.update(INSERT, id, id, PAYLOAD);
  }

  private static long count(JdbcTemplate jdbc) {
    Long count = jdbc.queryForObject("SELECT count(*) FROM event", Long.class);
    return count == null ? 0 : count;
  }
}
