package fr.gusp.veille.query.worksite;

import static fr.gusp.veille.query.world.SharedWorld.administrateur;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.guichetElsewhere;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.membre;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.SharedWorld.world;
import static fr.gusp.veille.query.world.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Keyring;
import fr.gusp.veille.query.world.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One chantier whole. */
class WorksiteAnswerTest {

  @AfterEach
  void fallSilent() {
    Keyring.fallSilent(world().tokens());
  }

  @Test
  void tellsItsSheetAndHowItCameToSayThat() {
    Sites site = aSite(10).allowed();
    site.saying(Keyring.seal(site.id().value(), "8 h à 17 h, Mme Martin"));
    log().and(site.registered(), site.called("Rue Cook, lot 2").in(Facts.LENS).amended());
    tell();
    Keyring.holds(world().tokens(), site.id().value());

    JsonNode told = worksite(coordination(), site);

    assertThat(told.get("name").asString()).isEqualTo("Rue Cook, lot 2");
    assertThat(told.get("version").asInt()).isEqualTo(1);
    assertThat(told.get("owner").get("name").asString()).isEqualTo("Maisons et Cités");
    assertThat(told.get("hours").asString()).isEqualTo("8 h à 17 h, Mme Martin");
    assertThat(told.get("parties").get(0).get("roleLabel").asString())
        .isEqualTo("Maîtrise d’œuvre (MOE)");
    assertThat(told.get("phases").get(0).get("phaseLabel").asString()).isEqualTo("Travaux");
    assertThat(told.get("arretes").get(0).get("number").asString()).isEqualTo("2026-118");
    assertThat(told.get("perimeter").get(0).get(0).asDouble()).isEqualTo(50.4410);
    assertThat(told.get("history").get(0).get("act").asString()).isEqualTo("registered");
    assertThat(told.get("history").get(1).get("changes").toString()).isEqualTo("[\"nom\"]");
  }

  @Test
  void tellsWhomToReachToThoseWhoCall() {
    Sites site = aSite(11);
    site.saying(Keyring.seal(site.id().value(), "Mme Martin"));
    log().and(site.registered());
    tell();
    Keyring.holds(world().tokens(), site.id().value());

    assertThat(contact(guichet(), site).asString()).isEqualTo("Mme Martin");
    assertThat(contact(gardien(), site).isNull()).isTrue();
    assertThat(contact(membre(), site).isNull()).isTrue();
  }

  @Test
  void isThereForItsQuartierAndItsMaitreDOuvrage() {
    Sites site = aSite(12);
    log().and(site.registered());
    tell();

    assertThat(gardien().status(path(site))).isEqualTo(200);
    assertThat(guichetElsewhere().status(path(site))).isEqualTo(200);
    assertThat(mediateur().status(path(site))).isEqualTo(404);
    assertThat(administrateur().status(path(site))).isEqualTo(404);
    assertThat(gardien().status("/api/v1/worksites/not-an-id")).isEqualTo(404);
    assertThat(gardien().status(path(aSite(9_999)))).isEqualTo(404);
  }

  @Test
  void offersItsActsToThoseWhoKeepItsSheet() {
    Sites open = aSite(13);
    Sites closed = aSite(14);
    log().and(open.registered(), closed.registered(), closed.closed());
    tell();
    Api chef = world().as(world().tokens().of(Facts.DESK, Facts.CALL, "coordination", Facts.LENS));

    assertThat(acts(guichet(), open)).isEqualTo("[\"amend\",\"close\"]");
    assertThat(acts(chef, closed)).isEqualTo("[]");
    assertThat(acts(gardien(), open)).isEqualTo("[]");
    assertThat(worksite(gardien(), closed).get("stateLabel").asString()).isEqualTo("Clos");
  }

  private static JsonNode contact(Api caller, Sites site) {
    return worksite(caller, site).get("parties").get(0).get("contact");
  }

  private static String acts(Api caller, Sites site) {
    return worksite(caller, site).get("acts").toString();
  }

  private static JsonNode worksite(Api caller, Sites site) {
    return caller.json(path(site));
  }

  private static String path(Sites site) {
    return "/api/v1/worksites/" + site.id();
  }
}
