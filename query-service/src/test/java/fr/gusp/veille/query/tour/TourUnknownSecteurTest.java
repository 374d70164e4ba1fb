package fr.gusp.veille.query.tour;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Keyring;
import fr.gusp.veille.query.world.Walks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report whose secteur nobody knows, in a quartier where one walks. */
class TourUnknownSecteurTest {

  @AfterEach
  void fallSilent() {
    Keyring.fallSilent(world().tokens());
  }

  @Test
  void isOnNoListAndBreaksNone() {
    Walks walk = aTour(40).starting("2044-02-10T14:00:00+01:00");
    Facts open = anotherReport().inNoKnownSecteur();
    Facts done = anotherReport().inNoKnownSecteur();
    log().and(walk.planned(), open.filed(), open.referredTo(BAILLEUR));
    log().and(done.filed(), done.referredTo(BAILLEUR), done.accepted(), done.completed());
    tell();

    JsonNode tour = gardien().json("/api/v1/tours/" + walk.id());

    assertThat(tour.get("state").asString()).isEqualTo("prevu");
    assertThat(tour.get("reports").toString())
        .doesNotContain(open.id().toString(), done.id().toString());
  }
}
