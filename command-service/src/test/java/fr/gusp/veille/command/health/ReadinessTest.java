package fr.gusp.veille.command.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import fr.gusp.veille.command.report.file.Filings;
import fr.gusp.veille.command.support.Backends;
import fr.gusp.veille.command.support.RunningService;
import fr.gusp.veille.command.support.TestIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service is started while no broker answers at all. */
class ReadinessTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static Gate postgres;
  private static RunningService service;

  @BeforeAll
  static void startWithoutKafka() throws IOException {
    int real = Backends.POSTGRES.port();
    postgres = Gate.to(real);
    service =
        RunningService.on(
            Backends.emptyDatabase().replace(":" + real + "/", ":" + postgres.port() + "/"),
            "127.0.0.1:" + nobodysPort());
  }

  @AfterAll
  static void stop() {
    service.close();
    postgres.close();
  }

  @Test
  void reportsAreFiledThoughKafkaNeverAnswered() {
    assertThat(file().statusCode()).isEqualTo(201);

    HttpResponse<String> ready = service.get("health/ready", null);
    assertThat(ready.statusCode()).isEqualTo(200);
    assertThat(JsonPath.<String>read(ready.body(), "$.filing")).isEqualTo("up");
    assertThat(JsonPath.<Integer>read(ready.body(), "$.head")).isGreaterThanOrEqualTo(7);
  }

  @Test
  void isNotReadyWhilePostgresqlIsAway() {
    postgres.shut();
    HttpResponse<String> ready = service.get("health/ready", null);
    HttpResponse<String> filed = file();
    int live = service.get("health/live", null).statusCode();
    postgres.open();

    assertThat(ready.statusCode()).isEqualTo(503);
    assertThat(JsonPath.<String>read(ready.body(), "$.filing")).isEqualTo("down");
    assertThat(filed.statusCode()).isEqualTo(503);
    assertThat(JsonPath.<String>read(filed.body(), "$.code")).isEqualTo("unavailable");
    assertThat(live).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> service.get("health/ready", null).statusCode() == 200);
    assertThat(file().statusCode()).isEqualTo(201);
  }

  private static HttpResponse<String> file() {
    return service.put(
        "api/v1/reports/" + UUID.randomUUID(),
        TestIdentity.gardien(),
        Filings.encombrantsRueCook());
  }

  private static int nobodysPort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
