package fr.gusp.veille.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.relay.SqlClient;
import fr.gusp.veille.command.relay.TopicTail;
import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import fr.gusp.veille.contract.wire.EventHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnknownEventTest {

  private static final String UNKNOWN = "report.archived.v1";

  private static String database;
  private static RunningService service;
  private static String report;

  @BeforeAll
  static void start() {
    database = Backends.emptyDatabase();
    service = RunningService.on(database, Backends.kafka().bootstrapServers());
    report = UUID.randomUUID().toString();
    service.put("api/v1/reports/" + report, TestIdentity.gardien(), Filings.encombrantsRueCook());
    try (SqlClient laterRelease = SqlClient.on(database)) {
      laterRelease.append(report, 2, Instant.now(), UNKNOWN);
      laterRelease.commit();
    }
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void commandOnItsStreamIsRefusedWithAnAlarm() {
    UUID command = UUID.randomUUID();
    HttpResponse<String> answer =
        service.post(
            "api/v1/reports/" + report + "/accept",
            TestIdentity.desk("maisons-et-cites", "lens-cite-12-14"),
            "{\"commandId\":\"" + command + "\"}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(JsonPath.<String>read(answer.body(), "$.code")).isEqualTo("unknown-event");
    assertThat(service.get("metrics", null).body()).contains("veille_unknown_events_total 1.0");
    assertThat(count("event WHERE stream = ?", report)).isEqualTo(3);
    assertThat(count("handled_command WHERE command_id = ?", command)).isZero();
  }

  @Test
  void relayCarriesItAllTheSame() {
    try (TopicTail topic = TopicTail.of(Backends.kafka().bootstrapServers())) {
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(topic.headers(report, EventHeaders.TYPE))
                      .containsExactly("report.filed.v1", "report.referred.v1", UNKNOWN));
    }
  }

  @Test
  void otherReportsAreFiled() {
    var answer =
        service.put(
            "api/v1/reports/" + UUID.randomUUID(),
            TestIdentity.gardien(),
            Filings.encombrantsRueCook());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static long count(String what, Object id) {
    Long found = service.jdbc().queryForObject("SELECT count(*) FROM " + what, Long.class, id);
    return found == null ? -1 : found;
  }
}
