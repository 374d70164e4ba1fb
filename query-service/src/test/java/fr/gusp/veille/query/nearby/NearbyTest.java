package fr.gusp.veille.query.nearby;

import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.membre;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Things;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** « Déjà signalé près d’ici ? » is answered to whoever may file there. */
class NearbyTest {

  private static final String NEARBY = "/api/v1/reports/nearby";

  @Test
  void sameNatureWithinFiftyMetresOldestFirst() {
    Facts first = anotherReport().about(Nature.NUISIBLES).at(50.44600, 2.81600);
    Facts second = anotherReport().about(Nature.NUISIBLES).at(50.44630, 2.81600);
    Facts far = anotherReport().about(Nature.NUISIBLES).at(50.44700, 2.81600);
    Facts otherwise = anotherReport().about(Nature.USAGES).at(50.44600, 2.81600);
    told(first.filed(), second.filed(), far.filed(), otherwise.filed());

    assertThat(ids(gardien(), "?nature=nuisibles&lat=50.44600&lon=2.81600"))
        .containsExactly(first.id().toString(), second.id().toString());
  }

  @Test
  void orAtAPlaceOfThatName() {
    Facts named = anotherReport().about(Nature.ESPACES_VERTS).named("Square Zôla");
    told(named.filed());

    assertThat(ids(gardien(), "?nature=espaces-verts&place=square%20zola"))
        .containsExactly(named.id().toString());
  }

  @Test
  void orOnTheSameEquipement() {
    AssetId borne = Things.aBorne("P-01").id();
    Facts report = anotherReport().about(Nature.DEGRADATION).named("ailleurs").on(borne);
    told(report.filed());

    assertThat(ids(gardien(), "?nature=degradation&asset=" + borne))
        .containsExactly(report.id().toString());
  }

  @Test
  void inFewWordsWithoutAnyText() {
    Facts report = anotherReport().about(Nature.STATIONNEMENT).saying(Facts.SEALED);
    told(report.by(Facts.MEDIATEUR, Facts.EL_FOUAD).filed());

    JsonNode one = gardien().json(NEARBY + "/" + report.id());

    assertThat(one.get("photo").asString()).isEqualTo(Facts.PHOTO.value());
    assertThat(one.get("place").asString()).isEqualTo("rue Cook");
    assertThat(one.get("mine").asBoolean()).isFalse();
    assertThat(one.toString()).doesNotContain("el-fouad", Facts.SEALED.value());
    assertThat(gardien().status("/api/v1/reports/" + report.id())).isEqualTo(404);
  }

  @Test
  void whatOneReportedOneselfIsToldSo() {
    Facts report = anotherReport();
    told(report.filed());

    assertThat(gardien().json(NEARBY + "/" + report.id()).get("mine").asBoolean()).isTrue();
  }

  @Test
  void neverWhatOnlyTheRightCircleReads() {
    Facts restricted = anotherReport().aboutTranquillite();
    told(restricted.filed());

    assertThat(ids(coordination(), "?nature=tranquillite")).isEmpty();
    assertThat(coordination().status(NEARBY + "/" + restricted.id())).isEqualTo(404);
  }

  @Test
  void whatIsInsideABuildingOnlyToThoseConcerned() {
    Facts hall = anotherReport().about(Nature.BATI).by(Facts.MEDIATEUR, Facts.EL_FOUAD);
    told(hall.filed());

    assertThat(gardien().status(NEARBY + "/" + hall.id())).isEqualTo(404);
    assertThat(coordination().status(NEARBY + "/" + hall.id())).isEqualTo(200);
  }

  @Test
  void notAnyMoreOnceItIsDone() {
    Facts report = anotherReport();
    told(report.filed(), report.referredTo(Facts.BAILLEUR), report.accepted());
    assertThat(guichet().status(NEARBY + "/" + report.id())).isEqualTo(200);
    told(report.completed());

    assertThat(guichet().status(NEARBY + "/" + report.id())).isEqualTo(404);
    assertThat(ids(guichet(), "?quartier=lens-cite-12-14")).doesNotContain(report.id().toString());
  }

  @Test
  void onlyToWhoWorksThere() {
    Facts report = anotherReport();
    told(report.filed());

    assertThat(mediateur().status(NEARBY + "/" + report.id())).isEqualTo(404);
    assertThat(mediateur().status(NEARBY + "?quartier=lens-cite-12-14")).isEqualTo(403);
    assertThat(membre().status(NEARBY)).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"?lat=50.4", "?lat=x&lon=2", "?lat=91&lon=2", "?nature=fusee", "?colour=red"})
  void whatCannotBeReadIsRefused(String rest) {
    assertThat(gardien().status(NEARBY + rest)).isEqualTo(400);
  }

  private static void told(VeilleEvent... events) {
    log().and(events);
    tell();
  }

  private static List<String> ids(Api caller, String rest) {
    return StreamSupport.stream(caller.json(NEARBY + rest).get("items").spliterator(), false)
        .map(each -> each.get("id").asString())
        .toList();
  }
}
