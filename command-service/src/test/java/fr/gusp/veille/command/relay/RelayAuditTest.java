package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelayAuditTest {

  private static final String RECORDING = "api/v1/operations/recording";

  private static String database;
  private static RunningService service;
  private static RelayStatus relay;
  private static RelayLoop loop;
  private static RelayAudit audit;

  @BeforeAll
  static void start() {
    database = Backends.emptyDatabase();
    service = RunningService.on(database, Backends.kafka().bootstrapServers());
    relay = service.bean(RelayStatus.class);
    loop = service.bean(RelayLoop.class);
    audit = service.bean(RelayAudit.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void eventThatNeverReachedKafkaIsMissedAndRefilled() {
    awaitRelayed();
    audit.check();
    assertThat(audit.missing()).isZero();
    assertThat(audit.checkedTo()).isEqualTo(relay.relayed());

    loop.stop();
    String stream = "forgotten-" + UUID.randomUUID();
    SqlClient.Appended forgotten = append(stream);
    service.jdbc().update("UPDATE relay_position SET position = ?", forgotten.position());
    audit.check();
    assertAlarm(forgotten);

    service.post(RECORDING + "/refill", TestIdentity.coordination(), "");
    loop.start();
    try (TopicTail topic = TopicTail.of(Backends.kafka().bootstrapServers())) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(() -> assertThat(topic.ids(stream)).containsExactly(forgotten.id()));
    }
    awaitRelayed();
    audit.check();
    assertThat(audit.missing()).isZero();
    assertThat(audit.checkedTo()).isGreaterThanOrEqualTo(forgotten.position());
  }

  @Test
  void refillAskedForDuringABatchIsNotForgotten() {
    awaitRelayed();
    loop.stop();
    RelayPosition before = RelayPosition.read(service.jdbc());
    service.bean(Refill.class).fromTheFirst();
    before.moveTo(before.at(before.position() + 1), service.jdbc());

    assertThat(RelayPosition.read(service.jdbc()).position()).isZero();
    loop.start();
    awaitRelayed();
  }

  @Test
  void onlyOperatorsLook() {
    assertThat(service.get(RECORDING, TestIdentity.gardien()).statusCode()).isEqualTo(403);
    assertThat(service.post(RECORDING + "/refill", TestIdentity.gardien(), "").statusCode())
        .isEqualTo(403);
    assertThat(service.get(RECORDING, null).statusCode()).isEqualTo(401);
  }

  private static void assertAlarm(SqlClient.Appended forgotten) {
    assertThat(audit.missing()).isEqualTo(1);
    assertThat(service.get("metrics", null).body()).contains("veille_audit_missing_events 1.0");
    String seen = service.get(RECORDING, TestIdentity.coordination()).body();
    assertThat(JsonPath.<Integer>read(seen, "$.audit.missing")).isEqualTo(1);
    assertThat(JsonPath.<Integer>read(seen, "$.audit.firstMissing").longValue())
        .isEqualTo(forgotten.position());
    assertThat(JsonPath.<Integer>read(seen, "$.head").longValue()).isEqualTo(relay.head());
  }

  private static SqlClient.Appended append(String stream) {
    try (SqlClient client = SqlClient.on(database)) {
      SqlClient.Appended appended = client.append(stream, 0, Instant.now());
      client.commit();
      return appended;
    }
  }

  private static void awaitRelayed() {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(relay.relayed()).isGreaterThanOrEqualTo(relay.head()));
  }
}
