package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HungWriterTest {

  private static final Duration GENEROUS = Duration.ofSeconds(3);

  private static String database;
  private static RunningService service;
  private static RelayStatus relay;

  @BeforeAll
  static void start() {
    database = Backends.emptyDatabase();
    service = RunningService.on(database, Backends.kafka().bootstrapServers());
    relay = service.bean(RelayStatus.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void delaysOnlyTheRelayUntilTheServerEndsIt() {
    awaitRelayed();
    try (SqlClient hung = SqlClient.on(database)) {
      hung.execute("SET idle_in_transaction_session_timeout = '4s'");
      SqlClient.Appended never = hung.append("hung-" + UUID.randomUUID(), 0, Instant.now());
      List<String> filed = Stream.generate(HungWriterTest::fileAtOnce).limit(50).toList();

      assertThat(relay.relayed()).isLessThan(never.position());
      assertThat(relay.behind()).isPositive();
      awaitRelayed();
      assertRelayedInOrder(filed);
      assertThatThrownBy(hung::commit).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void delaysOnlyTheRelayUntilItCommits() {
    awaitRelayed();
    String stream = "slow-" + UUID.randomUUID();
    try (SqlClient slow = SqlClient.on(database);
        TopicTail topic = TopicTail.of(Backends.kafka().bootstrapServers())) {
      SqlClient.Appended late = slow.append(stream, 0, Instant.now());
      String filed = fileAtOnce();
      assertThat(topic.ids(filed)).isEmpty();
      slow.commit();

      await().untilAsserted(() -> assertThat(topic.ids(filed)).hasSize(2));
      assertThat(topic.ids(stream)).containsExactly(late.id());
      assertThat(topic.positions(filed).get(0)).isGreaterThan(late.position());
    }
  }

  @Test
  void isEndedEvenWhenItIsAForeignClient() {
    try (SqlClient foreign = SqlClient.on(database)) {
      assertThat(foreign.show("idle_in_transaction_session_timeout")).isEqualTo("0");
      foreign.append("foreign-" + UUID.randomUUID(), 0, Instant.now());
      assertThat(foreign.show("idle_in_transaction_session_timeout")).isEqualTo("10s");
      foreign.commit();
      assertThat(foreign.show("idle_in_transaction_session_timeout")).isEqualTo("0");
    }
  }

  private static String fileAtOnce() {
    String report = UUID.randomUUID().toString();
    Instant before = Instant.now();
    var answer =
        service.put(
            "api/v1/reports/" + report, TestIdentity.gardien(), Filings.encombrantsRueCook());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(Duration.between(before, Instant.now())).isLessThan(GENEROUS);
    return report;
  }

  private static void awaitRelayed() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(relay.relayed()).isGreaterThanOrEqualTo(relay.head()));
  }

  private static void assertRelayedInOrder(List<String> reports) {
    try (TopicTail topic = TopicTail.of(Backends.kafka().bootstrapServers())) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(keysOf(reports, topic)).hasSize(2 * reports.size()));
      assertThat(keysOf(reports, topic).stream().distinct()).containsExactlyElementsOf(reports);
    }
  }

  private static List<String> keysOf(List<String> reports, TopicTail topic) {
    return topic.read("").stream().map(ConsumerRecord::key).filter(reports::contains).toList();
  }
}
