package fr.gusp.veille.query.dashboard;

import static fr.gusp.veille.query.world.Facts.AVION;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.DESK;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.MEDIATEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.world.Facts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DashboardRightsTest {

  @Test
  void ofAnEarlierDayAreTodays() {
    Facts given = anotherReport().in(AVION).aboutTranquillite().by(MEDIATEUR, EL_FOUAD);
    log().and(given.filed(), given.referredTo(BAILLEUR));
    Instant then = log().now();
    log().later(Duration.ofMinutes(1)).and(given.declined(), given.referredTo(VILLE));
    tell();

    assertThat(oldestOpen(VILLE, then)).contains(given.id().toString());
    assertThat(oldestOpen(BAILLEUR, then)).doesNotContain(given.id().toString());
  }

  private static String oldestOpen(OrganisationId organisation, Instant day) {
    return world()
        .as(world().tokens().of(DESK, organisation, "guichet", AVION))
        .json("/api/v1/quartiers/avion-republique/dashboard?asOf=" + day)
        .get("oldestOpen")
        .toString();
  }
}
