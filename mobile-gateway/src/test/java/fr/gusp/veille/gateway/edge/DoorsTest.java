package fr.gusp.veille.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorsTest extends GatewayTest {

  private static final String REPORT = "/api/v1/reports/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01";
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/reports",
    "GET, /api/v1/me",
    "GET, /api/v1/stream",
    "GET, /api/v1/unknown",
    "GET, /api/v1/reports/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01/photos/aa"
  })
  void apiWithoutSessionIsAProblemNeverARedirect(String method, String path) {
    HttpResponse<String> answer = stranger().send(method, path, "", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(type(answer)).isEqualTo("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"sign-in\"", "Connexion nécessaire");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PUT, ''", "POST, /accept", "POST, /decline", "POST, /complete", "POST, /refer"})
  void everyChangeWithoutItsTokenIsRefused(String method, String act) {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> answer = guichet.send(method, REPORT + act, "{}");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("\"code\":\"csrf\"");
    assertThat(Stage.COMMAND.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/signalements/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01/accept", "/logout"})
  void formFromElsewhereIsRefused(String path) {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> answer =
        guichet.send(
            "POST", path, "version=2", "Content-Type", "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Page périmée");
    assertThat(Stage.COMMAND.asked()).isEmpty();
  }

  @Test
  void phoneProvesItselfWithTheCookiesValue() {
    Stage.COMMAND.on("POST " + REPORT + "/accept", Reply.json(200, "{}"));
    Browser phone = signedIn(Member.gardien());
    HttpResponse<String> answer =
        phone.send("POST", REPORT + "/accept", "{}", "X-XSRF-TOKEN", phone.cookie("XSRF-TOKEN"));
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void strangerGetsTheTokenCookieWithThe401() {
    HttpResponse<String> answer = stranger().get("/api/v1/me");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("XSRF-TOKEN=")
        .contains("SameSite=Lax", "Path=/")
        .doesNotContain("HttpOnly");
  }

  @Test
  void partnersTokenNeedsNeitherCookieNorCsrf() {
    Stage.COMMAND.on("PUT " + REPORT, Reply.json(201, "{\"version\":1}"));
    HttpResponse<String> answer =
        stranger().send("PUT", REPORT, "{}", "Authorization", bearer(Member.gardien()));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void foreignTokensAreRefused() throws Exception {
    StubIdentity identity = Stage.IDENTITY;
    RSAKey forged = new RSAKeyGenerator(2048).keyID("test").generate();
    var claims = identity.claims(Member.gardien(), MINUTE).audience("veille");
    assertRefused(identity.sign(claims.build(), forged));
    assertRefused(identity.sign(claims.audience("other").build(), identity.key()));
    assertRefused(
        identity.sign(
            claims.audience("veille").issuer("https://ailleurs.example").build(), identity.key()));
    assertRefused(
        identity.sign(
            identity.claims(Member.gardien(), Duration.ofHours(-1)).audience("veille").build(),
            identity.key()));
    assertRefused("not-a-token");
    assertThat(Stage.QUERY.asked()).isEmpty();
  }

  private void assertRefused(String token) {
    HttpResponse<String> answer =
        stranger().get("/api/v1/reports", "Authorization", "Bearer " + token);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("\"code\":\"token-refused\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/aide",
        "/app",
        "/health/live",
        "/api/v1/me",
        "/nowhere",
        "/v3/api-docs",
        "/assets/none.js"
      })
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    HttpResponse<String> answer = stranger().get(path);
    assertThat(header(answer, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
  }

  @Test
  void unknownAddressIsAPageForPeopleAndAProblemForPrograms() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/nowhere");
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Page introuvable", "<html lang=\"fr\"");
    HttpResponse<String> problem = guichet.get("/api/v9/reports");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(type(problem)).isEqualTo("application/problem+json");
  }

  @Test
  void internalPathsLeadNowhere() {
    HttpResponse<String> answer =
        stranger().get("/internal/v1/keys", "Authorization", bearer(Member.coordination()));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Stage.COMMAND.asked()).isEmpty();
  }

  private static String type(HttpResponse<String> answer) {
    return header(answer, "Content-Type");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
