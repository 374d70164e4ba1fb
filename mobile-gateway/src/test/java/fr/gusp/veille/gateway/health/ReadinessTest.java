package fr.gusp.veille.gateway.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ReadinessTest extends GatewayTest {

  @Test
  void currentWhenScreensShowWhatIsRecorded() {
    recorded(120);
    Stage.QUERY.on("GET /health/reading", reading(120, "current"));
    assertReady(200, "up", "current");
  }

  @Test
  void stillCurrentWhenTheDifferenceIsYoung() {
    currentWhenScreensShowWhatIsRecorded();
    recorded(121);
    Stage.QUERY.on("GET /health/reading", reading(120, "current"));
    assertReady(200, "up", "current");
  }

  @Test
  void filingDoesNotDependOnReading() {
    recorded(120);
    Stage.QUERY.on("GET /health/reading", Reply.json(503, "{}"));
    assertReady(200, "up", "down");
    Stage.QUERY.on("GET /health/reading", reading(120, "down"));
    assertReady(200, "up", "down");
  }

  @Test
  void notReadyWhenNothingCanBeFiled() {
    Stage.COMMAND.on("GET /health/ready", Reply.json(503, "{\"filing\":\"down\"}"));
    Stage.QUERY.on("GET /health/reading", reading(120, "current"));
    assertReady(503, "down", "current");
  }

  @Test
  void aliveWhateverIsBehind() {
    assertThat(stranger().get("/health/live").statusCode()).isEqualTo(200);
  }

  private void assertReady(int status, String filing, String reading) {
    HttpResponse<String> answer = stranger().get("/health/ready");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("\"filing\":\"" + filing + "\"", "\"reading\":\"" + reading + "\"");
  }

  private static void recorded(long head) {
    Stage.COMMAND.on(
        "GET /health/ready", Reply.json(200, "{\"filing\":\"up\",\"head\":" + head + "}"));
  }

  private static Reply reading(long position, String state) {
    return Reply.json(200, "{\"position\":" + position + ",\"state\":\"" + state + "\"}");
  }
}
