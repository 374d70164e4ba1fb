package fr.gusp.veille.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SignInTest extends GatewayTest {

  @Test
  void pageWithoutSessionLeadsToSignIn() {
    HttpResponse<String> page = stranger().get("/file/ville-lens", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(Browser.location(page)).isEqualTo("/oauth2/authorization/veille");
  }

  @Test
  void signInUsesCodeFlowWithProofKey() {
    HttpResponse<String> start = stranger().get("/oauth2/authorization/veille");
    assertThat(Browser.location(start))
        .startsWith("http://localhost:8080/identity/oauth2/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "state=", "nonce=")
        .contains("redirect_uri=http://localhost:8080/login/oauth2/code/veille");
  }

  @Test
  void signInLeadsBackToTheWantedPage() {
    Stage.IDENTITY.signsIn(Member.guichet());
    assertThat(stranger().signIn("/signalements?etat=oriente"))
        .endsWith("/signalements?etat=oriente");
  }

  @Test
  void phoneComesBackToItsApp() {
    Browser phone = stranger();
    HttpResponse<String> start =
        phone.get("/oauth2/authorization/veille?continue=/app", "Accept", "text/html");
    assertThat(Browser.location(phone.comeBack(Browser.location(start)))).isEqualTo("/app");
  }

  @Test
  void signInNeverLeadsToAnotherSite() {
    Browser browser = stranger();
    HttpResponse<String> start =
        browser.get("/oauth2/authorization/veille?continue=//ailleurs", "Accept", "text/html");
    assertThat(Browser.location(browser.comeBack(Browser.location(start)))).isEqualTo("/");
  }

  @Test
  void sessionCookieIsBoundToThisHost() {
    HttpResponse<String> start = stranger().get("/oauth2/authorization/veille");
    assertThat(start.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("__Host-VEILLE="))
        .singleElement()
        .asString()
        .containsIgnoringCase("Path=/;")
        .containsIgnoringCase("Secure")
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void sessionChangesItsNameAtSignIn() {
    Browser browser = stranger();
    String start = Browser.location(browser.get("/oauth2/authorization/veille"));
    String before = browser.cookie("__Host-VEILLE");
    browser.comeBack(start);
    assertThat(browser.cookie("__Host-VEILLE")).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void noTokenReachesTheBrowser() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> me = guichet.get("/api/v1/me");
    assertThat(me.body())
        .contains("\"role\":\"guichet\"", "\"organisation\":\"ville-lens\"")
        .doesNotContain("eyJ");
    assertThat(me.headers().map().toString()).doesNotContain("eyJ");
  }

  @Test
  void staleTokenIsRenewedWithoutAskingAgain() {
    Stage.IDENTITY.tokensLive(Duration.ofSeconds(2));
    Browser guichet = signedIn(Member.guichet());
    Stage.IDENTITY.tokensLive(Duration.ofMinutes(5));
    assertThat(guichet.get("/api/v1/me").statusCode()).isEqualTo(200);
    assertThat(Stage.IDENTITY.service().last("POST /identity/oauth2/token").body())
        .contains("grant_type=refresh_token");
  }

  @Test
  void revokedPhoneMustSignInAgain() {
    Stage.IDENTITY.tokensLive(Duration.ofSeconds(2));
    Browser phone = signedIn(Member.gardien());
    Stage.IDENTITY
        .service()
        .on("POST /identity/oauth2/token", Reply.json(400, "{\"error\":\"invalid_grant\"}"));
    HttpResponse<String> refused = phone.get("/api/v1/me");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void readerWhoseSessionRanOutSignsInAndComesBack() {
    Stage.IDENTITY.tokensLive(Duration.ofSeconds(2));
    Browser guichet = signedIn(Member.guichet());
    Stage.IDENTITY
        .service()
        .on("POST /identity/oauth2/token", Reply.json(400, "{\"error\":\"invalid_grant\"}"));
    HttpResponse<String> page = guichet.get("/file/ville-lens", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(302);
    assertThat(Browser.location(page))
        .isEqualTo("/oauth2/authorization/veille?continue=/file/ville-lens");
  }

  @Test
  void identityDownEndsNoSession() {
    Stage.IDENTITY.tokensLive(Duration.ofSeconds(2));
    Browser phone = signedIn(Member.gardien());
    Stage.IDENTITY.service().on("POST /identity/oauth2/token", Reply.json(503, "{}"));
    assertThat(phone.get("/api/v1/me").statusCode()).isEqualTo(503);
    Stage.IDENTITY.restore();
    assertThat(phone.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  @Test
  void signingOutEndsBothSessions() {
    Browser guichet = signedIn(Member.guichet());
    String csrf = Browser.csrf(guichet.get("/file/ville-lens"));
    HttpResponse<String> out = guichet.submit("/logout", Map.of("_csrf", csrf));
    assertThat(Browser.location(out))
        .startsWith("http://localhost:8080/identity/connect/logout?id_token_hint=");
    assertThat(guichet.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void signingOutByALinkDoesNothing() {
    Browser guichet = signedIn(Member.guichet());
    guichet.get("/logout", "Accept", "text/html");
    assertThat(guichet.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  @Test
  void failedSignInIsAFrenchPage(CapturedOutput log) {
    HttpResponse<String> page =
        stranger().get("/login/oauth2/code/veille?code=x&state=forged", "Accept", "text/html");
    assertThat(page.statusCode()).isEqualTo(401);
    assertThat(page.body()).contains("La connexion n’a pas abouti");
    assertThat(log)
        .contains("Sign-in failed: ", "code authorization_request_not_found")
        .doesNotContain("forged");
  }
}
