package fr.gusp.veille.command.relay;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;

class TwoServicesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String KAFKA = Backends.kafka().bootstrapServers();

  @Test
  void oneRelaysAndTheOtherTakesOver() {
    String database = Backends.emptyDatabase();
    try (TopicTail topic = TopicTail.of(KAFKA);
        RunningService first = RunningService.on(database, KAFKA)) {
      await().atMost(PATIENCE).until(() -> leads(first));
      try (RunningService second = RunningService.on(database, KAFKA)) {
        assertRelayedOnce(topic, Stream.of(first, second, first).map(this::file).toList(), 2);
        assertThat(leads(second)).isFalse();
        assertThat(second.bean(RelayStatus.class).behind()).isZero();

        first.bean(RelayLoop.class).stop();
        await().atMost(PATIENCE).until(() -> leads(second));
        first.bean(RelayLoop.class).start();
        assertRelayedOnce(topic, Stream.of(first, second).map(this::file).toList(), 2);
        assertThat(leads(first)).isFalse();
      }
      await().atMost(PATIENCE).until(() -> leads(first));
      assertRelayedOnce(topic, List.of(append(database)), 1);
    }
  }

  private static String append(String database) {
    String stream = "after-" + UUID.randomUUID();
    try (SqlClient client = SqlClient.on(database)) {
      client.append(stream, 0, Instant.now());
      client.commit();
    }
    return stream;
  }

  private static boolean leads(RunningService service) {
    return service.bean(RelayStatus.class).leads();
  }

  private static void assertRelayedOnce(TopicTail topic, List<String> reports, int events) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(reports)
                    .allSatisfy(report -> assertThat(topic.ids(report)).hasSize(events)));
    assertThat(reports).allSatisfy(report -> assertThat(topic.ids(report)).doesNotHaveDuplicates());
  }

  private String file(RunningService service) {
    String report = UUID.randomUUID().toString();
    var answer =
        service.put(
            "api/v1/reports/" + report, TestIdentity.gardien(), Filings.encombrantsRueCook());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return report;
  }
}
