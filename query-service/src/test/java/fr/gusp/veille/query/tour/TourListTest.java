package fr.gusp.veille.query.tour;

import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichetElsewhere;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Walks;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TourListTest {

  private static final String TOURS = "/api/v1/tours";

  @Test
  void showsTheLatestFirstWithWhatEachFiled() {
    Walks early = aTour(50).starting("2098-01-10T14:00:00+01:00");
    Walks late = aTour(51).starting("2098-02-10T14:00:00+01:00");
    log().and(late.planned(), early.planned(), anotherReport().on(early.id()).filed());
    tell();

    JsonNode page = gardien().json(TOURS + "?quartier=lens-cite-12-14");

    assertThat(page.get("items").get(0).get("id").asString()).isEqualTo(late.id().toString());
    assertThat(page.get("items").get(1).get("id").asString()).isEqualTo(early.id().toString());
    assertThat(page.get("items").get(1).get("counts").get("reports").asInt()).isEqualTo(1);
    assertThat(page.get("items").get(0).get("quartierName").asString()).isEqualTo("Cité 12-14");
    assertThat(page.get("items").get(0).get("secteurs").get(0).get("name").asString())
        .isEqualTo("Cité 12");
    assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void showsOneStateOnly() {
    Walks planned = aTour(52).starting("2051-01-10T14:00:00+01:00");
    Walks cancelled = aTour(53).starting("2051-02-10T14:00:00+01:00");
    log().and(planned.planned(), cancelled.planned(), cancelled.cancelled());
    tell();

    List<String> ids = ids(coordination().json(TOURS + "?state=annule"));

    assertThat(ids).contains(cancelled.id().toString()).doesNotContain(planned.id().toString());
  }

  @Test
  void showsNothingOfOtherQuartiers() {
    Walks walk = aTour(54).starting("2052-01-10T14:00:00+01:00");
    log().and(walk.planned());
    tell();

    assertThat(ids(mediateur().json(TOURS))).doesNotContain(walk.id().toString());
    assertThat(gardien().status(TOURS + "?quartier=avion-republique")).isEqualTo(403);
    assertThat(administrateur().status(TOURS)).isEqualTo(403);
  }

  @Test
  void showsThoseInWhichOnesOrganisationTakesPart() {
    Walks walk = aTour(55).starting("2097-01-10T14:00:00+01:00");
    log().and(walk.planned());
    tell();
    Api ville = world().as(world().tokens().of(Facts.DESK, Facts.VILLE, "guichet", Facts.AVION));

    assertThat(ids(guichetElsewhere().json(TOURS))).contains(walk.id().toString());
    assertThat(ids(guichetElsewhere().json(TOURS + "?quartier=lens-cite-12-14")))
        .contains(walk.id().toString());
    assertThat(ids(ville.json(TOURS + "?quartier=lens-cite-12-14"))).isEmpty();
  }

  @ParameterizedTest(name = "{0} says {1}")
  @CsvSource({
    "?quartier=LENS!, quartier",
    "?quartier=atlantis, quartier",
    "?state=fini, state",
    "?page=0, page",
    "?colour=red, colour"
  })
  void saysWhichParameterIsBad(String query, String field) {
    HttpResponse<String> answer = gardien().get(TOURS + query);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }

  private static List<String> ids(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .map(each -> each.get("id").asString())
        .toList();
  }
}
