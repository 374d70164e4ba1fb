package fr.gusp.veille.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.MobileGateway;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Nobody listens where the services should be; only identity answers. */
@SpringBootTest(
    classes = MobileGateway.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=mobile-gateway",
      "gusp.gateway.client-secret=test-secret",
      "gusp.gateway.command-url=http://127.0.0.1:1",
      "gusp.gateway.query-url=http://127.0.0.1:1"
    })
class ServiceDownTest {

  private static final String REPORT = "/api/v1/reports/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01";

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void identity(DynamicPropertyRegistry registry) {
    Stage.IDENTITY.restore();
    registry.add("gusp.gateway.identity-url", Stage.IDENTITY::url);
  }

  @Test
  void unreachableServiceIsSaidInFrenchAndWorthRetrying() {
    HttpResponse<String> answer =
        stranger()
            .send(
                "PUT",
                REPORT,
                "{}",
                "Authorization",
                "Bearer " + Stage.IDENTITY.token(Member.gardien()));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body())
        .contains("\"code\":\"service-unavailable\"", "rien de ce qui a été reçu n’est perdu");
    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
  }

  @Test
  void pageOfAnUnreachableServiceIsFrenchToo() {
    Stage.IDENTITY.signsIn(Member.guichet());
    Browser guichet = stranger();
    guichet.signIn("/signalements");
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.body()).contains("ne peuvent pas être lus", "Se déconnecter");
  }

  @Test
  void notReadyToFileSaysSo() {
    HttpResponse<String> answer = stranger().get("/health/ready");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("\"filing\":\"down\"", "\"reading\":\"down\"");
  }

  private Browser stranger() {
    return new Browser(port, Stage.IDENTITY);
  }
}
