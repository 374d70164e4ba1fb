package fr.gusp.veille.gateway.desk.worksite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorksitePagesTest extends GatewayTest {

  private static final String PATH = "/chantiers/" + Samples.WORKSITE;

  @Test
  void thoseUnderWayAreShownFirstOnThePlanOfTheQuartier() {
    HttpResponse<String> page = signedIn(Member.guichet()).get("/chantiers");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Réfection de la rue Cook", "Ville de Lens", "Travaux", "5 octobre 2026")
        .contains("Sans arrêté valide", "emprise dessinée sur le plan", "<polygon")
        .contains("Enregistrer un chantier")
        .doesNotContain("null");
    assertThat(Stage.QUERY.last("GET /api/v1/worksites").uri().getQuery())
        .isEqualTo("state=en-cours");
  }

  @Test
  void thoseOfNextMonthAreThoseWithADayInIt() {
    assertThat(signedIn(Member.gardien()).get("/chantiers?etat=mois-prochain").body())
        .doesNotContain("Enregistrer un chantier");
    assertThat(Stage.QUERY.last("GET /api/v1/worksites").uri().getQuery())
        .matches("month=\\d{4}-\\d\\d&on=\\d{4}-\\d\\d-01");
  }

  @Test
  void noneIsSaidPlainly() {
    Stage.QUERY.on(
        "GET /api/v1/worksites",
        Reply.json(200, "{\"items\":[],\"page\":1,\"pages\":1,\"total\":0}"));
    assertThat(signedIn(Member.coordination()).get("/chantiers").body())
        .contains("Aucun chantier n’est en cours", "/chantiers/nouveau");
  }

  @Test
  void oneShowsItsSheetItsNuisancesAndItsHistory() {
    HttpResponse<String> page = signedIn(Member.guichet()).get(PATH);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Réfection de la rue Cook", "Maîtrise d’œuvre (MOE)", "Standard")
        .contains("2026-118", "Circulation alternée", "valable", "8 h – 17 h", "Poussière")
        .contains("2\u00a0dossiers, dont 1 ouvert.", "/signalements/" + Samples.REPORT)
        .contains("Nuisance de chantier : Propreté, voirie souillée", "LENS-2026-00041")
        .contains("Fiche modifiée", "phases, arrêtés", "Modifier la fiche", "Clore le chantier")
        .contains("plainte du maître d’ouvrage")
        .doesNotContain("/signalements/null", ">null<");
  }

  @Test
  void whoKeepsNoSheetIsOfferedNothing() {
    Stage.QUERY.on(
        "GET /api/v1/worksites/" + Samples.WORKSITE,
        Reply.json(
            200, Samples.file("worksite").replace("\"amend\",", "").replace("\"close\"", "")));
    assertThat(signedIn(Member.gardien()).get(PATH).body())
        .contains("Réfection de la rue Cook")
        .doesNotContain("Modifier la fiche", "Clore le chantier");
  }

  @Test
  void closedOneIsSaidToBe() {
    String api = "POST /api/v1/worksites/" + Samples.WORKSITE + "/close";
    Stage.COMMAND.on(api, Reply.json(200, "{\"id\":\"x\",\"version\":3,\"state\":\"clos\"}"));
    Browser ville = signedIn(Member.guichet());
    HttpResponse<String> answer =
        ville.submit(
            PATH + "/clore",
            Map.of(
                "_csrf", Browser.csrf(ville.get(PATH)),
                "commandId", "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10",
                "version", "3",
                "note", "réserves levées"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last(api).body())
        .contains("\"version\":3", "\"note\":\"réserves levées\"");
    assertThat(ville.get(Browser.location(answer)).body()).contains("Le chantier est clos");
  }

  @Test
  void refusalToCloseIsSaidAndKeepsTheWords() {
    Stage.COMMAND.on(
        "POST /api/v1/worksites/" + Samples.WORKSITE + "/close",
        Reply.json(412, "{\"code\":\"the-version-seen-is-the-latest\"}"));
    Browser ville = signedIn(Member.guichet());
    HttpResponse<String> answer =
        ville.submit(
            PATH + "/clore",
            Map.of(
                "_csrf", Browser.csrf(ville.get(PATH)),
                "commandId", "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10",
                "version", "2",
                "note", "réserves levées"));
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("La fiche a changé", "réserves levées");
  }

  @Test
  void unknownOneIsNotFound() {
    assertThat(
            signedIn(Member.guichet())
                .get("/chantiers/00000000-0000-4000-8000-000000000000")
                .statusCode())
        .isEqualTo(404);
    assertThat(signedIn(Member.guichet()).get("/chantiers/hier").statusCode()).isEqualTo(400);
  }
}
