package fr.gusp.veille.query.export;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GeoJsonTest {

  private static final Facts shown = anotherReport().at(50.4412, 2.8123);
  private static final Facts restricted = anotherReport().aboutTranquillite();

  @BeforeAll
  static void file() {
    log().and(shown.filed(), shown.referredTo(BAILLEUR));
    log().and(restricted.filed(), restricted.leftToCoordination());
    tell();
  }

  @Test
  void pointHasLongitudeFirst() {
    JsonNode feature = only(gardien(), "?q=" + number(shown));

    assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(2.8123);
    assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(50.4412);
    assertThat(feature.at("/properties/numero").asString()).isEqualTo(number(shown));
    assertThat(feature.at("/id").asString()).isEqualTo(shown.id().toString());
  }

  @Test
  void restrictedOneHasNoPointEvenForItsCircle() {
    JsonNode feature = only(coordination(), "?q=" + number(restricted));

    assertThat(feature.get("geometry").isNull()).isTrue();
    assertThat(feature.at("/properties/lieu").isNull()).isTrue();
  }

  @Test
  void fileHasTheSameReportsAsTheList() {
    String same = "?nature=depot-sauvage&quartier=lens-cite-12-14&sort=numero";
    JsonNode list = gardien().json("/api/v1/reports" + same);
    JsonNode file = gardien().json("/api/v1/reports.geojson" + same);

    assertThat(file.get("features").size()).isEqualTo(list.get("total").asInt());
    assertThat(file.get("features").get(0).get("id").asString())
        .isEqualTo(list.get("items").get(0).get("id").asString());
  }

  @Test
  void queueIsOneTooForWhoMayReadIt() {
    String queue = "/api/v1/queues/maisons-et-cites.geojson";

    assertThat(guichet().get(queue + "?q=" + number(shown)).body()).contains(number(shown));
    assertThat(guichet().get(queue).headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/geo+json");
    assertThat(gardien().status(queue)).isEqualTo(403);
  }

  private static JsonNode only(Api api, String query) {
    JsonNode features = api.json("/api/v1/reports.geojson" + query).get("features");
    assertThat(features.size()).isEqualTo(1);
    return features.get(0);
  }

  private static String number(Facts report) {
    return report.filed().number().value();
  }
}
