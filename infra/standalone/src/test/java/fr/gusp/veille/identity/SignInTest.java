package fr.gusp.veille.identity;

import static fr.gusp.veille.identity.RunningProvider.claims;
import static fr.gusp.veille.identity.RunningProvider.encoded;
import static fr.gusp.veille.identity.RunningProvider.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {

  private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-accepted-0123456789";

  @TempDir Path directory;
  private RunningProvider provider;

  @BeforeEach
  void start() {
    provider = new RunningProvider(directory);
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void aGardienSignsIn() throws Exception {
    var asked = provider.get(authorize());
    assertThat(location(asked)).isEqualTo("/identity/login");

    var signedIn = signIn("gardien", "gardien");
    assertThat(location(signedIn))
        .startsWith(RunningProvider.PUBLIC + "/identity/oauth2/authorize");

    var code = location(provider.get(location(signedIn)));
    assertThat(code).startsWith(redirect() + "?code=");

    var tokens = json(exchange(code));
    var access = claims(tokens.get("access_token").asString());
    assertThat(access.getStringClaim("role")).isEqualTo("gardien");
    assertThat(access.getAudience()).containsExactly("veille");
    var identity = claims(tokens.get("id_token").asString());
    assertThat(identity.getSubject()).isEqualTo(access.getSubject());
    assertThat(identity.getStringClaim("name")).isEqualTo("Gardien, Maisons et Cités");

    var refreshed =
        provider.postAs(
            "veille-gateway",
            RunningProvider.GATEWAY_SECRET,
            "/identity/oauth2/token",
            Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.get("refresh_token").asString()));
    assertThat(claims(json(refreshed).get("access_token").asString()).getSubject())
        .isEqualTo(access.getSubject());
  }

  @Test
  void aWrongPasswordIsSaidInFrench() throws Exception {
    var refused = signIn("gardien", "faux");
    assertThat(location(refused)).isEqualTo("/identity/login?error");
    assertThat(provider.get("/identity/login?error").body())
        .contains("Identifiant ou mot de passe incorrect.");
  }

  @Test
  void requiresProofOfThePerson() throws Exception {
    var without = authorize().replaceAll("&code_challenge.*", "");
    signIn("gardien", "gardien");
    assertThat(location(provider.get(without))).contains("error=invalid_request");
  }

  @Test
  void listsTheDemonstrationAccounts() throws Exception {
    assertThat(provider.get("/identity/login").body())
        .contains("Se connecter", "lang=\"fr\"", "mediateur", "Pas-de-Calais Habitat");
  }

  @Test
  void styleIsAFileAndNothingWrittenInThePage() throws Exception {
    var page = provider.get("/identity/login");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("style-src 'self';")
        .doesNotContain("unsafe");
    assertThat(page.body()).contains("href=\"login.css\"").doesNotContain("<style", "style=");
    var style = provider.get("/identity/login.css");
    assertThat(style.statusCode()).isEqualTo(200);
    assertThat(style.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    assertThat(style.headers().firstValue("Cache-Control")).hasValue("max-age=600");
    assertThat(style.body()).contains("--brand: #123f5c");
  }

  @Test
  void refusesAFormWithoutItsToken() throws Exception {
    var answer =
        provider.post("/identity/login", Map.of("username", "gardien", "password", "gardien"));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> signIn(String login, String password) throws Exception {
    var page = provider.get("/identity/login").body();
    var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    assertThat(csrf.find()).isTrue();
    return provider.post(
        "/identity/login", Map.of("username", login, "password", password, "_csrf", csrf.group(1)));
  }

  private HttpResponse<String> exchange(String redirected) throws Exception {
    var code = redirected.replaceAll(".*code=([^&]+).*", "$1");
    return provider.postAs(
        "veille-gateway",
        RunningProvider.GATEWAY_SECRET,
        "/identity/oauth2/token",
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            redirect(),
            "code_verifier",
            VERIFIER));
  }

  private String authorize() throws Exception {
    return "/identity/oauth2/authorize?response_type=code&client_id=veille-gateway"
        + "&scope=openid%20profile%20veille&state=xyz&redirect_uri="
        + encoded(redirect())
        + "&code_challenge_method=S256&code_challenge="
        + challenge();
  }

  private String redirect() {
    return RunningProvider.PUBLIC + "/login/oauth2/code/veille";
  }

  private static String challenge() throws Exception {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("(" + response.statusCode() + ")");
  }
}
