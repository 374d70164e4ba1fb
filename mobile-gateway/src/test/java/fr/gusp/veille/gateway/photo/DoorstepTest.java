package fr.gusp.veille.gateway.photo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewaySettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorstepTest {

  @Test
  void whatAKillLeftIsGoneAtTheNextStart(@TempDir Path photos) throws IOException {
    new Doorstep(settings(photos)).open();
    assertThat(photos.resolve("incoming")).isNotEmptyDirectory();
    new Doorstep(settings(photos));
    assertThat(photos.resolve("incoming")).isEmptyDirectory();
  }

  private static GatewaySettings settings(Path photos) {
    URI inside = URI.create("http://127.0.0.1:1");
    return new GatewaySettings(
        inside,
        inside,
        inside,
        URI.create("http://localhost:8080"),
        photos,
        "secret",
        Duration.ofDays(1),
        Duration.ofSeconds(1),
        null);
  }
}
