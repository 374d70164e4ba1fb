package fr.gusp.veille.query.faults;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.GARDIEN;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gusp.veille.query.projection.Progress;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Log;
import fr.gusp.veille.query.world.Reference;
import fr.gusp.veille.query.world.World;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One life of the service through its faults, in order: each begins where the last one ended. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  private static World world;
  private static Log log;
  private static int filed;

  @BeforeAll
  static void start() {
    world = World.start(Map.of("gusp.query.parking-limit", "3"));
    log = new Log().and(Reference.territory(1), Reference.organisations(1));
    file(20);
    world.tell(log);
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  @Order(1)
  void waitsForMongoAndSkipsNothing() {
    world.stopMongo();
    file(200);
    world.send(log.untold());
    await().atMost(SOON).until(() -> world.progress().state() == Progress.State.DOWN);
    assertThat(gardien().status("/api/v1/reports/mine")).isEqualTo(503);
    assertThat(world.as("").json("/health/reading").get("state").asString()).isEqualTo("down");
    file(100);
    world.send(log.untold());
    await().pollDelay(Duration.ofSeconds(10)).atMost(SOON).until(() -> true);

    world.startMongo();
    world.awaitPosition(log.position());

    assertThat(onTheDashboard()).isEqualTo(filed);
    assertThat(world.progress().parked()).isZero();
  }

  @Test
  @Order(2)
  void readsOnAfterTheBrokerWasKilled() {
    file(50);
    world.tell(log);
    world.killBroker();
    world.startBroker();

    file(50);
    world.send(log.untold());
    world.awaitPosition(log.position());

    assertThat(onTheDashboard()).isEqualTo(filed);
  }

  @Test
  @Order(3)
  void beginsAgainWhereTheTopicWasMadeAnew() {
    world.stopService();
    world.recreateTopic();
    world.startService();
    world.send(log.records());
    file(10);
    world.tell(log);

    assertThat(onTheDashboard()).isEqualTo(filed);
    assertThat(world.progress().parked()).isZero();
  }

  @Test
  @Order(4)
  void switchesGenerationsUnnoticed() {
    Api gardien = gardien();
    int before = world.now().number();
    String rebuild = "/api/v1/operations/reading/rebuild";

    assertThat(operator().post(rebuild).statusCode()).isEqualTo(202);
    await()
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .until(
            () -> {
              assertThat(count(gardien)).isEqualTo(filed);
              return world.now().number() > before;
            });
    file(10);
    world.tell(log);

    assertThat(onTheDashboard()).isEqualTo(filed);
  }

  @Test
  @Order(5)
  void standsStillWhereParkingIsFull() {
    for (int i = 0; i < 3; i++) {
      log.add("unknown:" + i, "unknown.v1", bytes());
    }
    world.tell(log);
    log.add("unknown:last", "unknown.v1", bytes());
    world.send(log.untold());

    await().atMost(SOON).until(() -> world.progress().state() == Progress.State.DOWN);

    assertThat(world.progress().position()).isEqualTo(log.position() - 1);
    assertThat(onTheDashboard()).isEqualTo(filed);
  }

  private static void file(int reports) {
    for (int i = 0; i < reports; i++) {
      Facts report = aReport(++filed);
      log.and(report.filed(), report.referredTo(BAILLEUR));
    }
  }

  private static Api gardien() {
    return world.as(world.tokens().of(GARDIEN, BAILLEUR, "gardien", LENS));
  }

  private static Api operator() {
    return world.as(world.tokens().of(Facts.DESK, Facts.CALL, "administrateur", LENS));
  }

  private static int onTheDashboard() {
    return count(gardien());
  }

  private static int count(Api api) {
    return api.json("/api/v1/quartiers/lens-cite-12-14/dashboard").get("filed").asInt();
  }

  private static byte[] bytes() {
    return "{}".getBytes(StandardCharsets.UTF_8);
  }
}
