package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import fr.gusp.veille.contract.wire.EventHeaders;
import fr.gusp.veille.embedded.KafkaBroker;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to Kafka, filing goes on, and Kafka has everything afterwards. */
class BrokenKafkaTest {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final TopicPartition ONLY = new TopicPartition(EventHeaders.TOPIC, 0);

  @TempDir private static Path home;
  private static KafkaBroker broker;
  private static RunningService service;
  private static RelayStatus relay;

  @BeforeAll
  static void start() {
    broker = KafkaBroker.start(home, 0);
    service = RunningService.on(Backends.emptyDatabase(), broker.bootstrapServers());
    relay = service.bean(RelayStatus.class);
    awaitRelayed();
  }

  @AfterAll
  static void stop() {
    service.close();
    broker.close();
  }

  @Test
  void absenceOfTheBrokerDelaysOnlyTheRelay() {
    broker.kill();
    List<String> filed = Stream.generate(BrokenKafkaTest::file).limit(5).toList();
    await()
        .pollInterval(Duration.ofSeconds(2))
        .during(Duration.ofSeconds(8))
        .atMost(Duration.ofSeconds(20))
        .until(() -> service.get("health/ready", null).statusCode() == 200 && !file().isEmpty());
    assertThat(relay.relayed()).isLessThan(relay.head());
    assertThat(relay.behind()).isGreaterThan(Duration.ofSeconds(3));
    broker = KafkaBroker.start(home, broker.port());

    awaitRelayed();
    try (TopicTail topic = TopicTail.of(broker.bootstrapServers())) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> assertThat(keysOf(filed, topic)).hasSize(2 * filed.size()));
      assertThat(keysOf(filed, topic).stream().distinct()).containsExactlyElementsOf(filed);
      assertThat(filed)
          .allSatisfy(
              report ->
                  assertThat(topic.headers(report, EventHeaders.SEQUENCE))
                      .containsExactly("0", "1"));
    }
    assertThat(relay.behind()).isZero();
  }

  @Test
  void acknowledgedButUnsavedIsOnlyRepeated() {
    RelayLoop loop = service.bean(RelayLoop.class);
    awaitRelayed();
    long before = relay.relayed();
    String report = file();
    awaitRelayed();
    loop.stop();
    service.jdbc().update("UPDATE relay_position SET position = ?", before);
    loop.start();

    try (TopicTail topic = TopicTail.of(broker.bootstrapServers())) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(topic.headers(report, EventHeaders.SEQUENCE))
                      .containsExactly("0", "1", "0", "1"));
      assertThat(topic.ids(report).stream().distinct()).hasSize(2);
    }
  }

  @Test
  void deletedTopicIsMadeAnewAndRefilled() {
    double losses = losses();
    awaitRelayed();
    try (Admin admin = admin()) {
      admin
          .deleteTopics(List.of(EventHeaders.TOPIC))
          .all()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    }
    file();
    await().atMost(PATIENCE).until(() -> losses() > losses);

    assertRefilled();
    try (TopicTail topic = TopicTail.of(broker.bootstrapServers())) {
      await().untilAsserted(() -> assertThat(topic.ids("")).containsExactly(stored()));
    }
  }

  @Test
  void truncatedTopicIsRefilled() {
    double losses = losses();
    file();
    awaitRelayed();
    try (Admin admin = admin()) {
      admin
          .deleteRecords(Map.of(ONLY, RecordsToDelete.beforeOffset(3)))
          .all()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    }
    await().atMost(PATIENCE).until(() -> losses() > losses);

    assertRefilled();
  }

  @Test
  void topicThatEndsBeforeWhatWasConfirmedIsRefilled() {
    awaitRelayed();
    double losses = losses();
    service.jdbc().update("UPDATE relay_position SET topic_offset = topic_offset + 100");
    await().atMost(PATIENCE).until(() -> losses() > losses);

    assertRefilled();
  }

  private static void assertRefilled() {
    awaitRelayed();
    String[] stored = stored();
    try (TopicTail topic = TopicTail.of(broker.bootstrapServers())) {
      await().atMost(PATIENCE).untilAsserted(() -> assertThat(topic.ids("")).endsWith(stored));
    }
    RelayAudit audit = service.bean(RelayAudit.class);
    audit.check();
    assertThat(audit.missing()).isZero();
    assertThat(audit.checkedTo()).isEqualTo(relay.relayed());
  }

  private static void awaitRelayed() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(relay.relayed()).isGreaterThanOrEqualTo(relay.head()));
  }

  private static String file() {
    String report = UUID.randomUUID().toString();
    var answer =
        service.put(
            "api/v1/reports/" + report, TestIdentity.gardien(), Filings.encombrantsRueCook());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return report;
  }

  private static String[] stored() {
    return service
        .jdbc()
        .queryForList("SELECT id FROM event ORDER BY position", String.class)
        .toArray(String[]::new);
  }

  private static List<String> keysOf(List<String> reports, TopicTail topic) {
    return topic.read("").stream().map(ConsumerRecord::key).filter(reports::contains).toList();
  }

  private static double losses() {
    return service.bean(MeterRegistry.class).get("veille_topic_losses").counter().count();
  }

  private static Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
  }
}
