package fr.gusp.veille.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Asked;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyTest extends GatewayTest {

  private static final String REPORT = "/api/v1/reports/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01";

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/reports/mine",
    "GET, /api/v1/queues/ville-lens",
    "GET, /api/v1/quartiers/lens-cite-12-14/dashboard",
    "GET, /api/v1/natures",
    "GET, /api/v1/matrix/call",
    "POST, /api/v1/operations/reading/rebuild"
  })
  void readingGoesToTheQueryService(String method, String path) {
    Stage.QUERY.on(method + " " + path, Reply.json(200, "{\"from\":\"query\"}"));
    assertThat(asPartner(method, path).body()).isEqualTo("{\"from\":\"query\"}");
    assertThat(Stage.COMMAND.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/v1/reports/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01",
    "POST, /api/v1/reports/3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b01/verify",
    "GET, /api/v1/operations/recording",
    "GET, /api/v1/settings/desks/ville-lens",
    "PUT, /api/v1/settings/desks/ville-lens",
    "POST, /api/v1/settings/mails/preview",
    "DELETE, /api/v1/settings/absence"
  })
  void decidingGoesToTheCommandService(String method, String path) {
    Stage.COMMAND.on(method + " " + path, Reply.json(200, "{\"from\":\"command\"}"));
    assertThat(asPartner(method, path).body()).isEqualTo("{\"from\":\"command\"}");
    assertThat(Stage.QUERY.asked()).isEmpty();
  }

  @Test
  void queryStringHeadersAndBodyPassUnchanged() {
    Stage.COMMAND.on(
        "POST " + REPORT + "/verify",
        Reply.json(412, "{\"code\":\"stale\"}").with("ETag", "\"4\""));
    HttpResponse<String> answer =
        stranger()
            .send(
                "POST",
                REPORT + "/verify?x=%C3%A9%20",
                "{\"commandId\":\"é\"}",
                "Authorization",
                bearer(Member.gardien()),
                "If-Match",
                "\"3\"");
    Asked asked = Stage.COMMAND.last("POST " + REPORT + "/verify");
    assertThat(asked.uri().getRawQuery()).isEqualTo("x=%C3%A9%20");
    assertThat(asked.body()).isEqualTo("{\"commandId\":\"é\"}");
    assertThat(asked.headers().get("If-Match")).isEqualTo("\"3\"");
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.headers().firstValue("ETag")).contains("\"4\"");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void sessionsTokenIsPassedOnInsteadOfItsCookie() {
    signedIn(Member.guichet()).get("/api/v1/natures");
    Asked asked = Stage.QUERY.last("GET /api/v1/natures");
    assertThat(asked.headers().get("Authorization")).startsWith("Bearer eyJ");
    assertThat(asked.headers().get("Cookie")).isNull();
  }

  @Test
  void whatStrangersSayAboutProxiesIsDropped() {
    stranger()
        .get(
            "/api/v1/natures",
            "Authorization",
            bearer(Member.gardien()),
            "X-Forwarded-For",
            "10.0.0.1",
            "X-Forwarded-Host",
            "ailleurs.example",
            "Forwarded",
            "for=10.0.0.1");
    Asked asked = Stage.QUERY.last("GET /api/v1/natures");
    assertThat(asked.headers().names())
        .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("forwarded"));
  }

  @Test
  void servicesSetNoCookies() {
    Stage.QUERY.on("GET /api/v1/natures", Reply.json(200, "[]").with("Set-Cookie", "a=b"));
    assertThat(asPartner("GET", "/api/v1/natures").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void identityLearnsThePublicAddressAndKeepsItsCookies() {
    Stage.IDENTITY
        .service()
        .on(
            "GET /identity/login",
            Reply.json(200, "{}")
                .with("Set-Cookie", "JSESSIONID=1")
                .with("Content-Security-Policy", "default-src 'self'"));
    Browser browser = signedIn(Member.guichet());
    HttpResponse<String> page =
        browser.get("/identity/login", "X-Forwarded-Host", "ailleurs.example");
    Asked asked = Stage.IDENTITY.service().last("GET /identity/login");
    assertThat(asked.headers().get("X-Forwarded-Host")).isEqualTo("localhost:8080");
    assertThat(asked.headers().get("X-Forwarded-Proto")).isEqualTo("http");
    assertThat(asked.headers().get("X-Forwarded-Port")).isEqualTo("8080");
    assertThat(asked.headers().get("Cookie")).doesNotContain("__Host-VEILLE");
    assertThat(asked.headers().get("Authorization")).isNull();
    assertThat(page.headers().allValues("Set-Cookie")).contains("JSESSIONID=1");
    assertThat(page.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'self'");
  }

  @Test
  void identityRedirectsAreNotFollowed() {
    Stage.IDENTITY
        .service()
        .on(
            "POST /identity/login",
            Reply.redirect("http://localhost:8080/identity/oauth2/authorize"));
    HttpResponse<String> answer = stranger().send("POST", "/identity/login", "username=a");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Browser.location(answer))
        .isEqualTo("http://localhost:8080/identity/oauth2/authorize");
    assertThat(Stage.IDENTITY.service().last("POST /identity/login").body())
        .isEqualTo("username=a");
  }

  @Test
  void partnersFetchTheirTokenHere() {
    HttpResponse<String> answer =
        stranger()
            .send(
                "POST",
                "/oauth2/token",
                "grant_type=client_credentials",
                "Authorization",
                "Basic ZGVtby12aWxsZTpkZW1vLXZpbGxl",
                "Content-Type",
                "application/x-www-form-urlencoded");
    assertThat(answer.statusCode()).isEqualTo(200);
    Asked asked = Stage.IDENTITY.service().last("POST /identity/oauth2/token");
    assertThat(asked.body()).isEqualTo("grant_type=client_credentials");
    assertThat(asked.headers().get("Authorization")).startsWith("Basic ");
  }

  @Test
  void heavyBodyIsRefusedBeforeAnyServiceSeesIt() {
    HttpResponse<String> answer =
        stranger()
            .send("PUT", REPORT, "x".repeat(65 * 1024), "Authorization", bearer(Member.gardien()));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"too-large\"");
    assertThat(Stage.COMMAND.asked()).isEmpty();
  }

  @Test
  @Timeout(20)
  void heavyBodyOfUnknownLengthIsRefusedToo() throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      StringBuilder request =
          new StringBuilder("PUT " + REPORT + " HTTP/1.1\r\nHost: localhost\r\n")
              .append("Authorization: " + bearer(Member.gardien()) + "\r\n")
              .append("Transfer-Encoding: chunked\r\n\r\n");
      for (int chunk = 0; chunk < 20; chunk++) {
        request.append("2000\r\n").append("x".repeat(0x2000)).append("\r\n");
      }
      request.append("0\r\n\r\n");
      socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).contains("413");
    }
    assertThat(Stage.COMMAND.asked()).isEmpty();
  }

  @Test
  void slowServiceIsATimeoutInFrench() {
    Stage.QUERY.on("GET /api/v1/natures", Reply.json(200, "[]").late(Duration.ofSeconds(5)));
    HttpResponse<String> answer = asPartner("GET", "/api/v1/natures");
    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.body()).contains("\"code\":\"service-timeout\"", "compté qu’une fois");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void eventsStreamThroughAtOnceAndStayOpen() throws Exception {
    Stage.QUERY.on("GET /api/v1/stream", Reply.stream(": ici\n\nevent: refresh\ndata: {}\n\n"));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/api/v1/stream?topics=queue:ville-lens"))
            .header("Authorization", bearer(Member.guichet()))
            .build();
    HttpResponse<java.io.InputStream> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(": ici");
      lines.readLine();
      assertThat(lines.readLine()).isEqualTo("event: refresh");
    }
  }

  private HttpResponse<String> asPartner(String method, String path) {
    return stranger().send(method, path, "", "Authorization", bearer(Member.gardien()));
  }
}
