package fr.gusp.veille.query.tour;

import static fr.gusp.veille.query.tour.TourAnswers.ids;
import static fr.gusp.veille.query.tour.TourAnswers.path;
import static fr.gusp.veille.query.tour.TourAnswers.tour;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.animateur;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichetElsewhere;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.membre;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static fr.gusp.veille.query.world.Walks.BORNES;
import static fr.gusp.veille.query.world.Walks.TROTTOIRS;
import static fr.gusp.veille.query.world.Walks.VACANCE;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Keyring;
import fr.gusp.veille.query.world.Walks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who reads what of one tour; each test walks in a year of its own. */
class TourReadersTest {

  @AfterEach
  void fallSilent() {
    Keyring.fallSilent(world().tokens());
  }

  @Test
  void opensItsTextsAndWithholdsThoseOfRestrictedPoints() {
    Walks walk = aTour(18).starting("2036-02-10T14:00:00+01:00");
    walk.saying(Keyring.seal(walk.id().value(), "devant la maison de quartier"));
    log().and(walk.planned(), walk.checked(BORNES, Finding.A_TRAITER));
    log().and(walk.checked(VACANCE, Finding.A_TRAITER), walk.closed());
    tell();
    Keyring.holds(world().tokens(), walk.id().value());

    JsonNode told = tour(animateur(), walk);
    JsonNode withheld = tour(gardien(), walk);

    assertThat(told.get("meetingPoint").asString()).isEqualTo("devant la maison de quartier");
    assertThat(told.get("note").asString()).isEqualTo("devant la maison de quartier");
    assertThat(told.get("checks").get(1).get("note").isNull()).isFalse();
    assertThat(withheld.get("checks").get(0).get("note").isNull()).isFalse();
    assertThat(withheld.get("checks").get(1).get("note").isNull()).isTrue();
    assertThat(withheld.get("counts").get("aTraiter").asInt()).isEqualTo(2);
  }

  @Test
  void showsNoRestrictedReportToWhoMayNotReadIt() {
    Walks walk = aTour(19).starting("2037-02-10T14:00:00+01:00");
    Facts restricted =
        anotherReport().aboutTranquillite().on(walk.id()).by(Facts.MEDIATEUR, Facts.EL_FOUAD);
    log().and(walk.planned(), restricted.filed(), restricted.referredTo(BAILLEUR));
    log().and(walk.checked(TROTTOIRS, Finding.A_TRAITER, restricted.id()));
    log().and(walk.looked(restricted.id(), Finding.PERSISTE));
    tell();

    assertThat(tour(gardien(), walk).toString()).doesNotContain(restricted.id().toString());
    assertThat(tour(gardien(), walk).get("filed")).isEmpty();
    assertThat(ids(tour(coordination(), walk).get("filed")))
        .containsExactly(restricted.id().toString());
  }

  @Test
  void withholdsWhatWasNotedWhereARestrictedReportFollowed() {
    Walks walk = aTour(99).starting("2047-02-10T14:00:00+01:00");
    walk.saying(Keyring.seal(walk.id().value(), "rassemblement devant le hall"));
    Facts restricted =
        anotherReport().aboutTranquillite().on(walk.id()).by(Facts.MEDIATEUR, Facts.EL_FOUAD);
    log().and(walk.planned(), restricted.filed(), restricted.referredTo(BAILLEUR));
    log().and(walk.checked(TROTTOIRS, Finding.A_TRAITER, restricted.id()));
    tell();
    Keyring.holds(world().tokens(), walk.id().value());

    assertThat(tour(gardien(), walk).get("checks").get(0).get("note").isNull()).isTrue();
    assertThat(tour(coordination(), walk).get("checks").get(0).get("note").isNull()).isFalse();
  }

  @Test
  void namesAReportButDoesNotOpenItToAMemberOfTheComite() {
    Walks walk = aTour(20).starting("2038-02-10T14:00:00+01:00");
    Facts filed = anotherReport().on(walk.id());
    log().and(walk.planned(), filed.filed(), filed.referredTo(BAILLEUR));
    tell();

    JsonNode line = tour(membre(), walk).get("filed").get(0);

    assertThat(line.get("id").isNull()).isTrue();
    assertThat(line.get("number").asString()).startsWith("LENS-2026-");
  }

  @Test
  void isThereOnlyForMembersOfItsQuartier() {
    Walks walk = aTour(21).starting("2039-02-10T14:00:00+01:00");
    log().and(walk.planned());
    tell();

    assertThat(gardien().status(path(walk))).isEqualTo(200);
    assertThat(mediateur().status(path(walk))).isEqualTo(404);
    assertThat(administrateur().status(path(walk))).isEqualTo(404);
    assertThat(gardien().status("/api/v1/tours/not-an-id")).isEqualTo(404);
    assertThat(gardien().status(path(aTour(9_999)))).isEqualTo(404);
  }

  @Test
  void isThereForWhoTakesPartFromElsewhere() {
    Walks walk = aTour(24).starting("2042-02-10T14:00:00+01:00");
    log().and(walk.planned());
    tell();
    Api ville = world().as(world().tokens().of(Facts.DESK, Facts.VILLE, "guichet", Facts.AVION));
    Api call = world().as(world().tokens().of(Facts.DESK, CALL, "animateur", Facts.AVION));
    Api admin = world().as(world().tokens().of(Facts.DESK, CALL, "administrateur", Facts.AVION));

    assertThat(tour(guichetElsewhere(), walk).get("acts").toString()).isEqualTo("[\"check\"]");
    assertThat(tour(call, walk).get("acts").toString()).isEqualTo("[\"check\"]");
    assertThat(ville.status(path(walk))).isEqualTo(404);
    assertThat(admin.status(path(walk))).isEqualTo(404);
  }

  @Test
  void offersTheActsOfEachRole() {
    Walks walk = aTour(22).starting("2040-02-10T14:00:00+01:00");
    log().and(walk.planned());
    tell();

    assertThat(tour(animateur(), walk).get("acts").toString())
        .isEqualTo("[\"check\",\"close\",\"cancel\"]");
    assertThat(tour(gardien(), walk).get("acts").toString()).isEqualTo("[\"check\"]");
    assertThat(tour(membre(), walk).get("acts")).isEmpty();
  }
}
