package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.command.store.StockAxonReader;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three ways in which Axon's stock tailing loses an event for good on PostgreSQL; the relay loses
 * it in none.
 */
class ThreeAttacksTest {

  private static final Instant LONG_AGO = Instant.parse("2020-03-01T08:00:00Z");

  private static String database;
  private static RunningService service;
  private String streams;
  private SqlClient slow;
  private SqlClient others;
  private TopicTail topic;

  @BeforeAll
  static void start() {
    database = Backends.emptyDatabase();
    service = RunningService.on(database, Backends.kafka().bootstrapServers());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void open() {
    streams = "attack-" + UUID.randomUUID() + "-";
    slow = SqlClient.on(database);
    slow.execute("SET idle_in_transaction_session_timeout = '60s'");
    others = SqlClient.on(database);
    topic = TopicTail.of(Backends.kafka().bootstrapServers());
  }

  @AfterEach
  void close() {
    slow.close();
    others.close();
    topic.close();
  }

  @Test
  void tenThousandEventsOvertakeAnOpenTransaction() {
    StockAxonReader axon = axonFromNowOn();
    SqlClient.Appended late = slow.append(streams + "late", 0, Instant.now());
    others.appendMany(streams, 10_100, Instant.now());
    others.commit();
    assertThat(axon.read()).hasSize(10_100);
    assertNobodyOvertakes();
    slow.commit();

    assertThat(axon.read()).doesNotContain(late.id());
    assertThat(axon.expects(late.position())).isFalse();
    assertRelayedFirst(late, 10_101);
  }

  @Test
  void neighboursAreBackDated() {
    StockAxonReader axon = axonFromNowOn();
    SqlClient.Appended late = slow.append(streams + "late", 0, Instant.now());
    others.appendMany(streams, 3, LONG_AGO);
    others.commit();
    assertThat(axon.read()).hasSize(3);
    assertNobodyOvertakes();
    slow.commit();

    assertThat(axon.read()).doesNotContain(late.id());
    assertThat(axon.expects(late.position())).isFalse();
    assertRelayedFirst(late, 4);
  }

  @Test
  void readerStartsDuringAnOpenTransaction() {
    RelayLoop relay = service.bean(RelayLoop.class);
    relay.stop();
    SqlClient.Appended late = slow.append(streams + "late", 0, Instant.now());
    others.appendMany(streams, 3, Instant.now());
    others.commit();
    StockAxonReader axon = axonFromNowOn();
    relay.start();
    assertNobodyOvertakes();
    slow.commit();

    assertThat(axon.read()).doesNotContain(late.id());
    assertThat(axon.expects(late.position())).isFalse();
    assertRelayedFirst(late, 4);
  }

  private static StockAxonReader axonFromNowOn() {
    return StockAxonReader.fromTheHead(service.bean(DataSource.class));
  }

  /** Longer than the relay's own rhythm, so that one that does not wait is caught. */
  private void assertNobodyOvertakes() {
    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(5))
        .until(() -> topic.ids(streams).isEmpty());
  }

  private void assertRelayedFirst(SqlClient.Appended late, int count) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(topic.ids(streams)).hasSize(count));
    assertThat(topic.positions(streams)).isSorted().doesNotHaveDuplicates();
    assertThat(topic.ids(streams).get(0)).isEqualTo(late.id());
  }
}
