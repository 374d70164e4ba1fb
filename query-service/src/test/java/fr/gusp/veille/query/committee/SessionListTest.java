package fr.gusp.veille.query.committee;

import static fr.gusp.veille.query.world.Meetings.aSession;
import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.membre;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Meetings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The meetings of a quartier, the latest first. */
class SessionListTest {

  private static final String LIST = "/api/v1/committees/sessions";

  @Test
  void isInNoListWhereItIsAboutAllOfTheEpci() {
    Meetings all = aSession(24).on("2081-06-05");
    Meetings one = aSession(25).on("2081-06-05");
    log().and(all.plannedForAll(), one.planned());
    tell();

    assertThat(coordination().json(LIST).toString())
        .contains(one.id().toString())
        .doesNotContain(all.id().toString());
  }

  @Test
  void standsInTheListTheLatestFirst() {
    Meetings early = aSession(19).on("2098-03-05");
    Meetings late = aSession(20).on("2098-04-05");
    log().and(late.planned(), early.planned());
    tell();

    JsonNode items = membre().json(LIST + "?quartier=lens-cite-12-14").get("items");

    assertThat(items.get(0).get("id").asString()).isEqualTo(late.id().toString());
    assertThat(items.get(1).get("id").asString()).isEqualTo(early.id().toString());
    assertThat(items.get(0).get("stateLabel").asString()).isEqualTo("Prévue");
  }

  @Test
  void refusesAListOfOtherQuartiersAndBadParameters() {
    assertThat(gardien().status(LIST + "?quartier=avion-republique")).isEqualTo(403);
    assertThat(administrateur().status(LIST)).isEqualTo(403);
    assertThat(gardien().status(LIST + "?quartier=atlantis")).isEqualTo(400);
    assertThat(gardien().status(LIST + "?page=two")).isEqualTo(400);
    assertThat(gardien().status(LIST + "?state=close")).isEqualTo(400);
  }
}
