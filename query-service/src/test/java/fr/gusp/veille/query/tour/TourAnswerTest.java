package fr.gusp.veille.query.tour;

import static fr.gusp.veille.query.tour.TourAnswers.ids;
import static fr.gusp.veille.query.tour.TourAnswers.line;
import static fr.gusp.veille.query.tour.TourAnswers.reason;
import static fr.gusp.veille.query.tour.TourAnswers.texts;
import static fr.gusp.veille.query.tour.TourAnswers.tour;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.CALL;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static fr.gusp.veille.query.world.Walks.TROTTOIRS;
import static fr.gusp.veille.query.world.Walks.VACANCE;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Keyring;
import fr.gusp.veille.query.world.Walks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One tour whole. Each test walks in a year of its own, so that its last tour is its own too. */
class TourAnswerTest {

  @AfterEach
  void fallSilent() {
    Keyring.fallSilent(world().tokens());
  }

  @Test
  void listsWhatThereIsToLookAt() {
    Walks walk = aTour(10).starting("2030-02-10T14:00:00+01:00");
    Facts open = anotherReport();
    Facts done = anotherReport();
    Facts solved = anotherReport().solvedOnTheSpot();
    Facts elsewhere = anotherReport().in(Facts.AVION);
    log().and(walk.planned(), open.filed(), open.referredTo(BAILLEUR), solved.filed());
    log().and(done.filed(), done.referredTo(BAILLEUR), done.accepted(), done.completed());
    log().and(elsewhere.filed());
    tell();

    JsonNode tour = tour(gardien(), walk);

    assertThat(reason(tour, open)).isEqualTo("ouvert");
    assertThat(reason(tour, done)).isEqualTo("a-verifier");
    assertThat(ids(tour.get("reports")))
        .doesNotContain(solved.id().toString(), elsewhere.id().toString());
    assertThat(tour.get("themes").get(0).get("points").get(0).get("label").asString())
        .isEqualTo("Trottoirs et caniveaux propres");
    assertThat(tour.get("counts").get("nonVu").asInt()).isEqualTo(3);
  }

  @Test
  void bringsBackWhatTheLastTourLeft() {
    Walks last = aTour(11).starting("2031-01-10T14:00:00+01:00");
    Walks walk = aTour(12).starting("2031-02-10T14:00:00+01:00");
    Facts left = anotherReport().on(last.id());
    log().and(last.planned(), left.filed(), left.referredTo(BAILLEUR));
    log().and(last.checked(TROTTOIRS, Finding.A_TRAITER, left.id()));
    log().and(last.checked(VACANCE, Finding.CONFORME), last.closed(), walk.planned());
    tell();

    JsonNode tour = tour(gardien(), walk);

    assertThat(reason(tour, left)).isEqualTo("tour-precedent");
    assertThat(texts(tour.get("carried"), "point")).containsExactly("proprete-1", "dechets-1");
    assertThat(tour.get("carried").get(0).get("report").asString()).isEqualTo(left.id().toString());
    assertThat(tour.get("carried").get(1).get("since").asString()).startsWith("2031-01-10T14:00");
  }

  @Test
  void forgetsAPointWhoseReportWasDone() {
    Walks last = aTour(13).starting("2032-01-10T14:00:00+01:00");
    Walks walk = aTour(14).starting("2032-02-10T14:00:00+01:00");
    Facts done = anotherReport().on(last.id());
    log().and(last.planned(), done.filed(), done.referredTo(BAILLEUR), done.accepted());
    log().and(last.checked(TROTTOIRS, Finding.A_TRAITER, done.id()), last.closed());
    log().and(done.completed(), walk.planned());
    tell();

    JsonNode tour = tour(gardien(), walk);

    assertThat(texts(tour.get("carried"), "point")).doesNotContain("proprete-1");
    assertThat(reason(tour, done)).isEqualTo("a-verifier");
    assertThat(ids(tour.get("solvedSince"))).contains(done.id().toString());
  }

  @Test
  void tellsWhoOwesWhatByWhen() {
    Walks walk = aTour(15).starting("2033-02-10T14:00:00+01:00");
    Facts filed =
        anotherReport().on(walk.id()).within("2033-02-12T10:00:00Z", "2033-02-20T10:00:00Z");
    Facts persists = anotherReport();
    log().and(persists.filed(), persists.referredTo(CALL), persists.accepted());
    log().and(persists.completed(), persists.persists(true));
    log().and(walk.planned(), filed.filed(), filed.referredTo(BAILLEUR));
    log().and(walk.looked(persists.id(), Finding.PERSISTE));
    tell();

    JsonNode tour = tour(coordination(), walk);

    assertThat(ids(tour.get("filed"))).containsExactly(filed.id().toString());
    assertThat(tour.get("counts").get("reports").asInt()).isEqualTo(1);
    assertThat(texts(tour.get("owed"), "name")).containsExactly("CALL", "Maisons et Cités");
    JsonNode line = tour.get("owed").get(1).get("lines").get(0);
    assertThat(line.get("dueAt").asString()).isEqualTo("2033-02-12T10:00:00Z");
    assertThat(line(tour, persists).get("finding").asString()).isEqualTo("persiste");
  }

  @Test
  void isTheSameAYearAfterItsEnd() {
    Walks walk = aTour(16).starting("2034-02-10T14:00:00+01:00");
    Facts open = anotherReport().on(walk.id());
    Facts done = anotherReport();
    log().and(walk.planned(), open.filed(), open.referredTo(BAILLEUR));
    log().and(done.filed(), done.referredTo(BAILLEUR), done.accepted(), done.completed());
    log().and(walk.checked(TROTTOIRS, Finding.A_TRAITER, open.id()), walk.closed(BAILLEUR));
    tell();
    JsonNode closed = tour(coordination(), walk);

    log().and(open.accepted(), open.completed(), done.verified(), anotherReport().filed());
    tell();

    assertThat(tour(coordination(), walk)).isEqualTo(closed);
    assertThat(closed.get("state").asString()).isEqualTo("clos");
    assertThat(closed.get("inhabitants").asInt()).isEqualTo(4);
    assertThat(closed.get("present").get(0).get("name").asString()).isEqualTo("Maisons et Cités");
    assertThat(closed.get("acts")).isEmpty();
  }

  @Test
  void takesWhatAPhoneSendsAfterItsEndAsItWasFiled() {
    Walks walk = aTour(17).starting("2035-02-10T14:00:00+01:00");
    Facts late = anotherReport().on(walk.id());
    log().and(walk.planned(), walk.closed());
    log().and(late.filed(), late.referredTo(BAILLEUR), late.accepted());
    log().and(walk.checked(TROTTOIRS, Finding.A_TRAITER, late.id()));
    tell();

    JsonNode tour = tour(coordination(), walk);

    assertThat(tour.get("filed").get(0).get("state").asString()).isEqualTo("oriente");
    assertThat(tour.get("checks").get(0).get("report").asString()).isEqualTo(late.id().toString());
    assertThat(tour.get("version").asInt()).isEqualTo(2);
  }

  @Test
  void tellsWhyItWasCancelled() {
    Walks walk = aTour(23).starting("2041-02-10T14:00:00+01:00");
    walk.saying(Keyring.seal(walk.id().value(), "neige"));
    log().and(walk.planned(), walk.cancelled());
    tell();
    Keyring.holds(world().tokens(), walk.id().value());

    JsonNode tour = tour(gardien(), walk);

    assertThat(tour.get("stateLabel").asString()).isEqualTo("Annulé");
    assertThat(tour.get("cancelReason").asString()).isEqualTo("neige");
    assertThat(tour.get("note").isNull()).isTrue();
  }
}
