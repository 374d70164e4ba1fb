package fr.gusp.veille.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An identity provider that does not answer holds a request no longer than any service does. */
class SlowIdentityTest extends GatewayTest {

  private static final Reply MUCH_LATER = Reply.json(200, "{}").late(Duration.ofMinutes(1));

  @Test
  void signInIsGivenUp() {
    identity("POST /identity/oauth2/token");
    Browser browser = stranger();
    String start = Browser.location(browser.get("/signalements", "Accept", "text/html"));
    HttpResponse<String> answer =
        browser.comeBack(Browser.location(browser.get(start, "Accept", "text/html")));
    assertThat(answer.statusCode()).isEqualTo(504);
  }

  @Test
  void renewalIsGivenUpAndEndsNoSession() {
    Stage.IDENTITY.tokensLive(Duration.ofSeconds(2));
    Browser phone = signedIn(Member.gardien());
    identity("POST /identity/oauth2/token");
    assertThat(phone.get("/api/v1/me").statusCode()).isEqualTo(504);
    Stage.IDENTITY.restore();
    assertThat(phone.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  @Test
  void keysOfATokenAreNotWaitedFor() throws JOSEException {
    identity("GET /identity/oauth2/jwks");
    var other = new RSAKeyGenerator(2048).keyID("not-seen-before").generate();
    var claims =
        Stage.IDENTITY.claims(Member.gardien(), Duration.ofMinutes(5)).audience("veille").build();
    HttpResponse<String> answer =
        stranger()
            .get("/api/v1/me", "Authorization", "Bearer " + Stage.IDENTITY.sign(claims, other));
    assertThat(answer.statusCode()).isBetween(503, 504);
  }

  private static void identity(String address) {
    Stage.IDENTITY.service().on(address, MUCH_LATER);
  }
}
