package fr.gusp.veille.query.report;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportAnswerTest {

  @Test
  void tellsTheWholeLifeInOrder() {
    Facts report = anotherReport();
    log().and(report.filed(), report.referredTo(VILLE), report.declined());
    log().and(report.referredTo(BAILLEUR), report.accepted(), report.completed());
    tell();

    JsonNode answer = gardien().json(path(report));

    assertThat(answer.get("timeline").findValuesAsString("act"))
        .containsExactly("filed", "referred", "declined", "referred", "accepted", "completed");
    assertThat(answer.get("timeline").get(2).get("reasonLabel").asString())
        .isEqualTo("Pas notre domanialité");
    assertThat(answer.get("timeline").get(5).get("cost").asDouble()).isEqualTo(120.5);
    assertThat(answer.get("photos").findValuesAsString("role"))
        .containsExactly("constat", "traitement");
    assertThat(answer.get("acts").toString()).contains("\"verify\"");
    assertThat(gardien().get(path(report)).headers().firstValue("ETag")).hasValue("\"5\"");
  }

  @Test
  void saysWhyItIsHere() {
    Facts report = anotherReport();
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();

    JsonNode why = gardien().json(path(report)).get("why");

    assertThat(why.get("row").asString()).isEqualTo("ligne-1");
    assertThat(why.get("matrixVersion").asInt()).isEqualTo(1);
    assertThat(why.get("source").asString()).isEqualTo("CALL §3.2");
  }

  @Test
  void offersTheHolderItsAnswers() {
    Facts report = anotherReport();
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();

    assertThat(guichet().json(path(report)).get("acts").toString())
        .startsWith("[\"accept\",\"decline\",\"complete\"");
  }

  @Test
  void hidesTheReporterFromOtherOrganisations() {
    Facts report = anotherReport();
    log().and(report.filed(), report.referredTo(VILLE));
    tell();
    Api ville = world().as(world().tokens().of(Facts.DESK, VILLE, "guichet", Facts.LENS));

    JsonNode answer = ville.json(path(report));

    assertThat(answer.get("reporter").toString())
        .isEqualTo("{\"label\":\"agent de proximité\",\"organisation\":null}");
    assertThat(ville.get(path(report)).body()).doesNotContain(Facts.GARDIEN.toString());
  }

  @Test
  void isNotThereForThoseNotConcerned() {
    Facts report = anotherReport();
    log().and(report.filed(), report.referredTo(BAILLEUR));
    tell();

    assertThat(mediateur().status(path(report))).isEqualTo(404);
    assertThat(coordination().status(path(report))).isEqualTo(200);
  }

  @Test
  void givesNoPointWhereRestricted() {
    Facts report = anotherReport().aboutTranquillite();
    log().and(report.filed(), report.referredTo(CALL));
    tell();

    JsonNode answer = gardien().json(path(report));
    JsonNode dashboard = gardien().json("/api/v1/quartiers/lens-cite-12-14/dashboard");

    assertThat(answer.get("location").isNull()).isTrue();
    assertThat(guichet().status(path(report))).isEqualTo(404);
    assertThat(dashboard.get("points").findValuesAsString("nature")).doesNotContain("tranquillite");
    assertThat(dashboard.get("byNature").findValuesAsString("nature")).contains("tranquillite");
  }

  private static String path(Facts report) {
    return "/api/v1/reports/" + report.id();
  }
}
