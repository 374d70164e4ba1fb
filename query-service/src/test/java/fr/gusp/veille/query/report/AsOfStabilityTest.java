package fr.gusp.veille.query.report;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Shown again for the same instant, it is the same answer, whatever came since. */
class AsOfStabilityTest {

  @Test
  void aReportIsWhatItWas() {
    Facts report = anotherReport();
    log().later(Duration.ofDays(1)).and(report.filed(), report.referredTo(BAILLEUR));
    tell();
    String path = "/api/v1/reports/" + report.id() + "?asOf=" + log().now();
    JsonNode before = gardien().json(path);

    log().later(Duration.ofHours(1)).and(report.accepted(), report.completed());
    tell();

    assertThat(gardien().json(path)).isEqualTo(before);
    assertThat(before.get("state").asString()).isEqualTo("oriente");
    assertThat(before.get("asOf").get("position").asLong()).isEqualTo(log().position() - 2);
    assertThat(before.get("acts")).isEmpty();
  }

  @Test
  void aReportIsNotThereBeforeItsFiling() {
    Facts report = anotherReport();
    Instant before = log().now();
    log().later(Duration.ofDays(1)).and(report.filed());
    tell();

    assertThat(gardien().status("/api/v1/reports/" + report.id() + "?asOf=" + before))
        .isEqualTo(404);
  }

  @Test
  void aDashboardIsWhatItWas() {
    Facts report = anotherReport();
    log().later(Duration.ofDays(1)).and(report.filed(), report.referredTo(BAILLEUR));
    tell();
    String path = "/api/v1/quartiers/lens-cite-12-14/dashboard?asOf=" + log().now();
    JsonNode before = gardien().json(path);

    log().later(Duration.ofHours(1)).and(report.accepted(), report.completed());
    log().and(anotherReport().filed());
    tell();

    assertThat(figures(gardien().json(path))).isEqualTo(figures(before));
  }

  @Test
  void aSearchIsWhatItWas() {
    Facts report = anotherReport();
    log().later(Duration.ofDays(1)).and(report.filed(), report.referredTo(BAILLEUR));
    tell();
    String path = "/api/v1/reports?state=oriente&asOf=" + log().now();
    long before = gardien().json(path).get("total").asLong();

    log().later(Duration.ofHours(1)).and(report.accepted());
    tell();

    assertThat(gardien().json(path).get("total").asLong()).isEqualTo(before);
    assertThat(gardien().json(path).get("items").get(0).get("state").asString())
        .isEqualTo("oriente");
  }

  /** All of it but the versions of listed reports, which are today's. */
  private static String figures(JsonNode dashboard) {
    return dashboard.toString().replaceAll("\"version\":\\d+", "");
  }
}
