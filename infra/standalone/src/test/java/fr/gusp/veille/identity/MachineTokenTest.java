package fr.gusp.veille.identity;

import static fr.gusp.veille.identity.RunningProvider.claims;
import static fr.gusp.veille.identity.RunningProvider.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTokenTest {

  private static final String TOKEN = "/identity/oauth2/token";
  private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

  @TempDir static Path directory;
  private static RunningProvider provider;

  @BeforeAll
  static void start() {
    provider = new RunningProvider(directory);
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void saysWhoFilesAndWhere() throws Exception {
    var token = tokenOf("demo-gardien");
    var claims = claims(token);
    assertThat(claims.getIssuer()).isEqualTo(RunningProvider.PUBLIC + "/identity");
    assertThat(claims.getAudience()).containsExactly("veille");
    assertThat(UUID.fromString(claims.getSubject())).isNotNull();
    assertThat(claims.getStringClaim("role")).isEqualTo("gardien");
    assertThat(claims.getStringClaim("organisation")).isEqualTo("maisons-et-cites");
    assertThat(claims.getStringListClaim("quartiers")).containsExactly("lens-cite-12-14");
    assertThat(claims.getClaim("epci")).isNull();
  }

  @Test
  void coordinationHasItsEpci() throws Exception {
    var claims = claims(tokenOf("demo-coordination"));
    assertThat(claims.getStringClaim("epci")).isEqualTo("call");
    assertThat(claims.getStringListClaim("quartiers")).hasSize(3);
  }

  @Test
  void acceptsTheSecretInTheForm() throws Exception {
    var answer =
        provider.post(
            TOKEN,
            Map.of(
                "grant_type", "client_credentials",
                "client_id", "demo-ville",
                "client_secret", "demo-ville"));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("expires_in").asInt()).isBetween(3590, 3600);
  }

  @Test
  void refusesAWrongSecret() throws Exception {
    var answer = provider.postAs("demo-ville", "demo-call", TOKEN, GRANT);
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void serviceTokenHasNoRole() throws Exception {
    var answer = provider.postAs("query-service", "query-secret", TOKEN, GRANT);
    var claims = claims(json(answer).get("access_token").asString());
    assertThat(claims.getStringListClaim("scope")).isEqualTo(List.of("veille.internal"));
    assertThat(claims.getClaim("role")).isNull();
  }

  @Test
  void partnersCannotAskForTheInternalScope() throws Exception {
    var form = Map.of("grant_type", "client_credentials", "scope", "veille.internal");
    var answer = provider.postAs("demo-gardien", "demo-gardien", TOKEN, form);
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void tokensOutliveARestart() throws Exception {
    var token = SignedJWT.parse(tokenOf("demo-gardien"));
    try (var restarted = new RunningProvider(directory)) {
      var keys = JWKSet.parse(restarted.get("/identity/oauth2/jwks").body());
      var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
      assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }
    var rights = Files.getPosixFilePermissions(directory.resolve("signing-key.json"));
    assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
  }

  private static String tokenOf(String client) throws Exception {
    return json(provider.postAs(client, client, TOKEN, GRANT)).get("access_token").asString();
  }
}
