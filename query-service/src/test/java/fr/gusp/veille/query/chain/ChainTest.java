package fr.gusp.veille.query.chain;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.GARDIEN;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.MEDIATEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Log;
import fr.gusp.veille.query.world.Reference;
import fr.gusp.veille.query.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChainTest {

  private static World world;
  private static Api gardien;
  private static Api guichet;

  @BeforeAll
  static void start() {
    world = World.start();
    gardien = world.as(world.tokens().of(GARDIEN, BAILLEUR, "gardien", LENS));
    guichet = world.as(world.tokens().of(MEDIATEUR, BAILLEUR, "guichet", LENS));
    Facts one = aReport(1);
    world.tell(
        new Log()
            .and(Reference.territory(1), Reference.organisations(1), Reference.matrix(1))
            .and(one.filed(), one.referredTo(BAILLEUR, VILLE)));
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void showsAReportToItsReporter() {
    JsonNode report = gardien.json("/api/v1/reports/" + aReport(1).id());

    assertThat(report.get("state").asString()).isEqualTo("oriente");
    assertThat(report.get("version").asLong()).isEqualTo(1);
    assertThat(report.get("reporter").get("label").asString()).isEqualTo("vous");
    assertThat(report.get("why").get("sentence").asString()).contains("Bailleur");
    assertThat(report.get("timeline")).hasSize(2);
  }

  @Test
  void showsAQueueToItsGuichet() {
    JsonNode queue = guichet.json("/api/v1/queues/maisons-et-cites");

    assertThat(queue.get("counts").get("toAnswer").asLong()).isEqualTo(1);
    assertThat(queue.get("items").get(0).get("number").asString()).isEqualTo("LENS-2026-00001");
  }

  @Test
  void showsTheQuartiersFigures() {
    JsonNode dashboard = gardien.json("/api/v1/quartiers/lens-cite-12-14/dashboard");

    assertThat(dashboard.get("filed").asLong()).isEqualTo(1);
    assertThat(dashboard.get("open").asLong()).isEqualTo(1);
    assertThat(dashboard.get("points")).hasSize(1);
  }

  @Test
  void saysThatReadingIsCurrent() {
    JsonNode health = world.as("").json("/health/reading");

    assertThat(health.get("state").asString()).isEqualTo("current");
    assertThat(health.get("position").asLong()).isEqualTo(5);
  }
}
