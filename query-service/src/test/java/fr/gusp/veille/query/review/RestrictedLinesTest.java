package fr.gusp.veille.query.review;

import static fr.gusp.veille.query.review.ReviewWorld.REVIEW;
import static fr.gusp.veille.query.review.ReviewWorld.bailleur;
import static fr.gusp.veille.query.review.ReviewWorld.comite;
import static fr.gusp.veille.query.review.ReviewWorld.log;
import static fr.gusp.veille.query.review.ReviewWorld.tell;
import static fr.gusp.veille.query.review.ReviewWorld.ville;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.MEDIATEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A restricted dossier that the bailleur held on day J, and the ville holds today. */
class RestrictedLinesTest {

  private static final Facts DOSSIER =
      Facts.aReport(3001)
          .aboutTranquillite()
          .by(MEDIATEUR, EL_FOUAD)
          .seen("2026-10-26T08:10:00+01:00")
          .within("2026-10-28T10:15:00Z", "2026-11-05T10:15:00Z");

  @BeforeAll
  static void isGivenFromOneToTheOther() {
    log().at("2026-10-26T08:30:00Z").and(DOSSIER.filed(), DOSSIER.referredTo(BAILLEUR));
    log().at("2026-10-27T08:30:00Z").and(DOSSIER.declined(), DOSSIER.referredTo(VILLE));
    tell();
  }

  @Test
  void areOpenedByWhoHoldsItToday() {
    assertThat(line(ville()).get("holder").get("id").asString()).isEqualTo("maisons-et-cites");
    assertThat(line(ville()).get("id").asString("")).isEqualTo(DOSSIER.id().toString());
    assertThat(line(bailleur()).get("id").isNull()).isTrue();
  }

  @Test
  void tellOthersOnlyTheDayAndNoSubNature() {
    JsonNode line = line(comite());

    assertThat(line.get("subNatureLabel").isNull()).isTrue();
    assertThat(line.get("observedAt").asString()).startsWith("2026-10-26T00:00");
    assertThat(line.get("recordedAt").asString()).isEqualTo("2026-10-25T23:00:00Z");
    assertThat(line.get("since").asString()).isEqualTo("2026-10-25T23:00:00Z");
    assertThat(line.get("dueAt").asString()).isEqualTo("2026-10-27T23:00:00Z");
    assertThat(line.get("at").asString()).isEqualTo("2026-10-25T23:00:00Z");
  }

  @Test
  void tellAllToWhoMayOpenIt() {
    JsonNode line = line(ville());

    assertThat(line.get("subNatureLabel").isNull()).isFalse();
    assertThat(line.get("observedAt").asString()).startsWith("2026-10-26T08:10");
    assertThat(line.get("recordedAt").asString()).isEqualTo("2026-10-26T08:30:00Z");
    assertThat(line.get("since").asString()).isEqualTo("2026-10-26T08:30:00Z");
    assertThat(line.get("dueAt").asString()).isEqualTo("2026-10-28T10:15:00Z");
    assertThat(line.get("at").asString()).isEqualTo("2026-10-26T08:30:00Z");
  }

  private static JsonNode line(Api caller) {
    JsonNode lines =
        caller.json(REVIEW + "/deposes?month=2026-10&asOf=2026-10-26T12:00:00Z").get("lines");
    return StreamSupport.stream(lines.spliterator(), false)
        .filter(each -> each.get("number").asString().endsWith("03001"))
        .findFirst()
        .orElseThrow();
  }
}
