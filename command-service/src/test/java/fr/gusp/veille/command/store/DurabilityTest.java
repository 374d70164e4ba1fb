package fr.gusp.veille.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.command.relay.SqlClient;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {

  private static final int WHOLE_POOL = 20;

  private static String database;
  private static RunningService service;

  @BeforeAll
  static void start() {
    database = Backends.emptyDatabase();
    service =
        RunningService.on(
            database, Backends.kafka().bootstrapServers(), "--gusp.relay.enabled=false");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "idle_in_transaction_session_timeout, 10s",
    "transaction_isolation, read committed"
  })
  void everyConnectionHas(String setting, String value) {
    assertThat(
            IntStream.range(0, WHOLE_POOL)
                .parallel()
                .mapToObj(n -> service.jdbc().queryForObject("SHOW " + setting, String.class)))
        .containsOnly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE event SET payload = '{}'",
        "UPDATE event SET recorded_at = recorded_at WHERE position = 1",
        "DELETE FROM event",
        "DELETE FROM event WHERE position = 1",
        "TRUNCATE event"
      })
  void whatWasRecordedIsNeverChanged(String change) {
    Long before = service.jdbc().queryForObject("SELECT count(*) FROM event", Long.class);

    assertThatThrownBy(() -> service.jdbc().update(change))
        .rootCause()
        .hasMessageContaining("what was recorded is never changed");
    assertThat(service.jdbc().queryForObject("SELECT count(*) FROM event", Long.class))
        .isEqualTo(before)
        .isPositive();
  }

  @Test
  void importWithoutMetadataCanBeLoaded() {
    String stream = "import-" + UUID.randomUUID();
    try (SqlClient client = SqlClient.on(database)) {
      client.append(stream, 0, Instant.now());
      client.commit();
    }

    assertThat(
            service
                .jdbc()
                .queryForObject(
                    "SELECT convert_from(metadata, 'UTF8') FROM event WHERE stream = ?",
                    String.class,
                    stream))
        .isEqualTo("{}");
  }
}
