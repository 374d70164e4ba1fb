package fr.gusp.veille.gateway;

import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The real gateway on a free port, with played services behind it. */
@SpringBootTest(
    classes = MobileGateway.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=mobile-gateway",
      "gusp.gateway.client-secret=test-secret",
      "gusp.gateway.patience=1s",
      "spring.cloud.gateway.server.webflux.httpclient.response-timeout=1s"
    })
public abstract class GatewayTest {

  protected static final Path PHOTOS = photos();

  @LocalServerPort protected int port;

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    Stage.describe(registry, PHOTOS.toString());
  }

  @BeforeEach
  void resetStage() {
    Stage.reset();
  }

  protected Browser stranger() {
    return new Browser(port, Stage.IDENTITY);
  }

  protected Browser signedIn(Member member) {
    Stage.IDENTITY.signsIn(member);
    Browser browser = stranger();
    browser.signIn("/signalements");
    return browser;
  }

  protected static String bearer(Member member) {
    return "Bearer " + Stage.IDENTITY.token(member);
  }

  private static Path photos() {
    try {
      Path directory = Files.createTempDirectory("veille-gateway-photos");
      directory.toFile().deleteOnExit();
      return directory;
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
