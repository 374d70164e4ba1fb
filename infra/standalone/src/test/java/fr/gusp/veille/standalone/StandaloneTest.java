package fr.gusp.veille.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.embedded.FreePort;
import fr.gusp.veille.standalone.archive.Backup;
import fr.gusp.veille.standalone.archive.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One product, from its first start to its restored copy; each life sees what the last one did. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StandaloneTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID WITHOUT_BROKER = UUID.randomUUID();
  private static final UUID AFTER_POSTGRES = UUID.randomUUID();

  @TempDir static Path machine;

  @Test
  @Order(1)
  void outlivesItsServers() throws Exception {
    var product = new RunningProduct(data());
    try {
      assertThat(product.said()).doesNotContain("démonstration : 0");
      var gardien = new Gardien(product);
      assertThat(gardien.file(FIRST)).isEqualTo(201);
      await().atMost(PATIENCE).until(() -> gardien.read(FIRST) == 200);

      product.broker().destroyForcibly();
      assertThat(gardien.file(WITHOUT_BROKER)).isEqualTo(201);
      await().atMost(PATIENCE).until(() -> gardien.read(WITHOUT_BROKER) == 200);

      product.postmaster().destroyForcibly();
      await().atMost(PATIENCE).until(() -> gardien.file(AFTER_POSTGRES) == 201);
      await().atMost(PATIENCE).until(() -> gardien.read(AFTER_POSTGRES) == 200);
      assertThat(secondStart()).contains("utilise déjà le répertoire").hasLineCount(1);
    } finally {
      product.kill();
    }
    assertThat(product.postmaster().isAlive()).isTrue();
  }

  @Test
  @Order(2)
  void takesOverWhatAKillLeft() throws Exception {
    var product = new RunningProduct(data());
    assertReadable(product);
    assertThat(data().resolve("addresses.properties"))
        .content()
        .contains("postgresql=jdbc:postgresql://127.0.0.1:", "command-service=http://127.0.0.1:");
    var postmaster = product.postmaster();
    var broker = product.broker();
    product.stop();
    await().until(() -> !postmaster.isAlive() && !broker.isAlive());
  }

  @Test
  @Order(3)
  void aRestoredCopyHasEverything() throws Exception {
    var saved = Backup.of(data(), machine, Clock.systemUTC());
    var copy = machine.resolve("copie");
    Restore.into(copy, saved);
    var product = new RunningProduct(copy);
    assertReadable(product);
    product.stop();
  }

  private static void assertReadable(RunningProduct product) throws Exception {
    var gardien = new Gardien(product);
    assertThat(List.of(FIRST, WITHOUT_BROKER, AFTER_POSTGRES))
        .allSatisfy(report -> assertThat(gardien.read(report)).isEqualTo(200));
  }

  private static String secondStart() throws IOException, InterruptedException {
    var output = machine.resolve("second.txt");
    var second =
        RunningProduct.launch(
            List.of("--data", data().toString(), "--port", "" + freePort()), output);
    assertThat(second.waitFor()).isEqualTo(1);
    return Files.readString(output).strip();
  }

  private static int freePort() {
    return FreePort.find();
  }

  private static Path data() {
    return machine.resolve("data");
  }
}
