package fr.gusp.veille.query.worksite;

import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Sites;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The registry of a quartier, and what is near; each test looks at a year of its own. */
class WorksiteListTest {

  private static final String ALL = "/api/v1/worksites";
  private static final String IN_LENS = "?quartier=lens-cite-12-14";

  @Test
  void listsInOrderOfBeginningWhereEachStandsOnADay() {
    Sites later = aSite(20).from("2050-03-01", "2050-05-31");
    Sites first = aSite(21).from("2050-02-01", "2050-05-31").allowed();
    log().and(later.registered(), first.registered());
    tell();

    JsonNode items = gardien().json(ALL + IN_LENS + "&on=2050-02-15&month=2050-05").get("items");

    assertThat(ids(items)).containsExactly(first.id().toString(), later.id().toString());
    assertThat(items.get(0).get("state").asString()).isEqualTo("en-cours");
    assertThat(items.get(0).get("phaseLabel").asString()).isEqualTo("Travaux");
    assertThat(items.get(0).get("uncovered").asBoolean()).isFalse();
    assertThat(items.get(1).get("state").asString()).isEqualTo("a-venir");
    assertThat(items.get(1).get("phase").isNull()).isTrue();
  }

  @Test
  void saysWhereTravauxAreUnderWayWithoutAnArrete() {
    Sites site = aSite(22).from("2060-02-01", "2060-05-31");
    log().and(site.registered());
    tell();

    JsonNode items = gardien().json(ALL + IN_LENS + "&on=2060-03-01&month=2060-03").get("items");

    assertThat(items.get(0).get("uncovered").asBoolean()).isTrue();
  }

  @Test
  void listsThoseOfOneState() {
    Sites closed = aSite(23).from("2052-02-01", "2052-05-31");
    Sites open = aSite(24).from("2052-02-01", "2052-05-31");
    log().and(closed.registered(), closed.closed(), open.registered());
    tell();

    assertThat(ids(coordination().json(ALL + "?state=clos").get("items")))
        .contains(closed.id().toString())
        .doesNotContain(open.id().toString());
    assertThat(ids(gardien().json(ALL + IN_LENS + "&month=2052-03&on=2052-03-01").get("items")))
        .containsExactly(open.id().toString());
  }

  @Test
  void leavesTheQuartierThatItIsNotInAnyMore() {
    Sites site = aSite(25).from("2053-02-01", "2053-05-31");
    log().and(site.registered(), site.in(Facts.AVION).amended());
    tell();

    assertThat(ids(gardien().json(ALL + IN_LENS + "&month=2053-03").get("items"))).isEmpty();
    assertThat(ids(mediateur().json(ALL + "?month=2053-03").get("items")))
        .containsExactly(site.id().toString());
  }

  @Test
  void showsNothingOfOtherQuartiers() {
    assertThat(gardien().status(ALL + "?quartier=avion-republique")).isEqualTo(403);
    assertThat(gardien().status(ALL + "/near?quartier=avion-republique")).isEqualTo(403);
    assertThat(administrateur().status(ALL)).isEqualTo(403);
  }

  @Test
  void proposesTheOpenOnesNearbyTheNearestFirst() {
    Sites inside = aSite(26).from("2054-02-01", "2054-05-31");
    Sites secteur =
        aSite(27).from("2054-02-01", "2054-05-31").withoutEmprise().at().inSecteur("cite-12");
    Sites over = aSite(28).from("2052-07-01", "2053-01-31");
    log().and(secteur.registered(), inside.registered(), over.registered());
    tell();

    JsonNode items =
        gardien()
            .json(
                ALL
                    + "/near"
                    + IN_LENS
                    + "&lat=50.4415&lon=2.8125&secteur=cite-12&place=rue%20Cook&on=2054-03-01")
            .get("items");

    assertThat(ids(items)).containsExactly(inside.id().toString(), secteur.id().toString());
    assertThat(items.get(0).get("why").asString()).isEqualTo("emprise");
    assertThat(items.get(0).get("metres").asInt()).isZero();
    assertThat(items.get(1).get("why").asString()).isEqualTo("secteur");
  }

  @ParameterizedTest(name = "{0} says {1}")
  @CsvSource({
    "?quartier=LENS!, quartier",
    "?state=fini, state",
    "?on=demain, on",
    "?month=mars, month",
    "?page=0, page",
    "?colour=red, colour",
    "/near?lat=50, lon",
    "/near?lat=95&lon=2, lat",
    "/near?lat=NaN&lon=2, lat",
    "/near?secteur=Cité, secteur",
    "/near?on=hier, on"
  })
  void saysWhichParameterIsBad(String query, String field) {
    HttpResponse<String> answer = gardien().get(ALL + query.replace("é", "%C3%A9"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  private static List<String> ids(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(each -> each.get("id").asString())
        .toList();
  }
}
