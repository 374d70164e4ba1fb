package fr.gusp.veille.query.asset;

import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.Things.aBorne;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Things;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AssetAnswerTest {

  private static final String ASSETS = "/api/v1/assets";

  @Test
  void isListedWithTodaysNames() {
    Things borne = aBorne("N-01");
    log().and(borne.registered());
    tell();

    JsonNode line = gardien().json(ASSETS + "?q=n%2001").get("items").get(0);

    assertThat(line.get("id").asString()).isEqualTo(borne.id().toString());
    assertThat(line.get("kindLabel").asString()).isEqualTo("Borne");
    assertThat(line.get("quartierName").asString()).isEqualTo("Cité 12-14");
    assertThat(line.get("secteurName").asString()).isEqualTo("Cité 12");
    assertThat(line.get("manager").get("name").asString()).isEqualTo("CALL");
    assertThat(line.get("location").get("lat").asDouble()).isEqualTo(50.4412);
  }

  @Test
  void isFoundByKindWordsAndBox() {
    log()
        .and(
            aBorne("K-01").called("près de l’école").at(50.4401, 2.8101).registered(),
            aBorne("K-02").being(AssetKind.HALL).called("Hall Zôla").registered());
    tell();

    assertThat(numbers(ASSETS + "?kind=hall&q=zola")).containsExactly("K-02");
    assertThat(numbers(ASSETS + "?q=K-&bbox=2.8100,50.4400,2.8102,50.4402"))
        .containsExactly("K-01");
    assertThat(numbers(ASSETS + "/points?q=k-0")).containsExactly("K-01", "K-02");
  }

  @Test
  void whatIsKnownOfItIsWhatWasToldLast() {
    Things borne = aBorne("M-01");
    log().and(borne.registered(), borne.called("Borne remplacée").registered());
    tell();

    JsonNode found = gardien().json(ASSETS + "/by-number/m%2001").get("items");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("label").asString()).isEqualTo("Borne remplacée");
    assertThat(gardien().json(ASSETS + "/by-number/M-99").get("items")).isEmpty();
  }

  @Test
  void whatStandsElsewhereNowIsNotListedHere() {
    Things borne = aBorne("E-01");
    log().and(borne.registered(), borne.in(Facts.AVION).registered());
    tell();

    assertThat(numbers(ASSETS + "?q=E-01")).isEmpty();
    assertThat(gardien().status(ASSETS + "/" + borne.id())).isEqualTo(404);
    assertThat(gardien().json(ASSETS + "/by-number/E-01").get("items")).isEmpty();
    assertThat(mediateur().json(ASSETS + "?q=E-01").get("total").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsGoneKeepsItsHistoryAndIsNoLongerListed() {
    Things borne = aBorne("R-01");
    log().and(borne.registered(), borne.retired());
    tell();

    JsonNode gone = coordination().json(ASSETS + "/" + borne.id());

    assertThat(gone.get("state").asString()).isEqualTo("retire");
    assertThat(gone.get("retiredAt").isNull()).isFalse();
    assertThat(gone.get("acts")).isEmpty();
    assertThat(numbers(ASSETS + "?q=R-01")).isEmpty();
    log().and(borne.registered());
    tell();
    assertThat(numbers(ASSETS + "?q=R-01")).containsExactly("R-01");
  }

  @Test
  void showsWhatWasReportedOnItToWhoMayReadThat() {
    Things borne = aBorne("H-01");
    Facts own = anotherReport().on(borne.id());
    Facts others = anotherReport().on(borne.id()).by(Facts.MEDIATEUR, Facts.EL_FOUAD);
    log().and(borne.registered(), own.filed(), others.filed());
    tell();

    String path = ASSETS + "/" + borne.id();
    assertThat(gardien().json(path).get("reports")).hasSize(1);
    assertThat(coordination().json(path).get("reports").get(0).get("id").asString())
        .isEqualTo(others.id().toString());
    assertThat(coordination().json(path).get("reports")).hasSize(2);
  }

  @Test
  void onlyTheCoordinationIsOfferedToRetireIt() {
    Things borne = aBorne("A-01");
    log().and(borne.registered());
    tell();

    assertThat(coordination().json(ASSETS + "/" + borne.id()).get("acts").get(0).asString())
        .isEqualTo("retire");
    assertThat(gardien().json(ASSETS + "/" + borne.id()).get("acts")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "?quartier=avion-republique, 403",
    "?quartier=paris, 400",
    "?kind=fusee, 400",
    "?bbox=1, 400",
    "?colour=red, 400",
    "/not-an-id, 404",
    "/11111111-2222-4333-8444-555555555555, 404"
  })
  void whatCannotBeAnsweredIsRefused(String rest, int status) {
    assertThat(gardien().status(ASSETS + rest)).isEqualTo(status);
  }

  private static List<String> numbers(String path) {
    return StreamSupport.stream(gardien().json(path).get("items").spliterator(), false)
        .map(each -> each.get("number").asString())
        .toList();
  }
}
