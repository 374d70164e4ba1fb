package fr.gusp.veille.query.worksite;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.membre;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static fr.gusp.veille.query.world.Sites.aSite;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Sites;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was reported about a chantier, and what a report says of its chantier. */
class NuisancesTest {

  private static final String MARKS = "chantier « Rue Cook, lot 1 »";

  @Test
  void areListedTheLatestFirst() {
    Sites site = aSite(40).called("Rue Cook, lot 1");
    Facts early = anotherReport().about(Nature.NUISANCE_DE_CHANTIER).about(site.id());
    Facts late = anotherReport().about(Nature.NUISANCE_DE_CHANTIER).about(site.id());
    Facts elsewhere = anotherReport().about(Nature.NUISANCE_DE_CHANTIER);
    log().and(site.registered(), early.filed(), early.referredByItsChantierTo(BAILLEUR));
    log().and(late.filed(), late.referredTo(BAILLEUR), late.accepted(), late.completed());
    log().and(elsewhere.filed());
    tell();

    JsonNode told = worksite(coordination(), site);

    assertThat(told.get("reports")).hasSize(2);
    assertThat(told.get("reports").get(0).get("id").asString()).isEqualTo(late.id().toString());
    assertThat(told.get("openReports").asInt()).isEqualTo(1);
    assertThat(worksite(membre(), site).get("reports").get(0).get("id").isNull()).isTrue();
  }

  @Test
  void doNotTellWhereARestrictedDossierLies() {
    Sites site = aSite(41);
    Facts restricted =
        anotherReport().aboutTranquillite().by(Facts.MEDIATEUR, Facts.EL_FOUAD).about(site.id());
    log().and(site.registered(), restricted.filed(), restricted.referredTo(BAILLEUR));
    tell();

    assertThat(worksite(gardien(), site).get("reports")).isEmpty();
    assertThat(worksite(coordination(), site).get("reports")).hasSize(1);
  }

  @Test
  void saysOnTheReportWhichChantierDecided() {
    Sites site = aSite(42).called("Rue Cook, lot 1");
    Facts report = anotherReport().about(Nature.NUISANCE_DE_CHANTIER).about(site.id());
    log().and(site.registered(), report.filed(), report.referredByItsChantierTo(BAILLEUR));
    tell();

    JsonNode told = gardien().json("/api/v1/reports/" + report.id());

    assertThat(told.get("worksite").get("id").asString()).isEqualTo(site.id().toString());
    assertThat(told.get("why").get("sentence").asString())
        .contains("chargé d’opération du maître d’ouvrage", MARKS);
  }

  @Test
  void keepsTheSentenceOfTheMatrixWhereARowDecided() {
    Sites site = aSite(43).called("Rue Cook, lot 1");
    Facts report = anotherReport().about(site.id());
    log().and(site.registered(), report.filed(), report.referredTo(BAILLEUR));
    tell();

    JsonNode told = gardien().json("/api/v1/reports/" + report.id());

    assertThat(told.get("worksite").get("name").asString()).isEqualTo("Rue Cook, lot 1");
    assertThat(told.get("why").get("sentence").asString()).doesNotContain(MARKS);
  }

  private static JsonNode worksite(Api caller, Sites site) {
    return caller.json("/api/v1/worksites/" + site.id());
  }
}
