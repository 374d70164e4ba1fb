package fr.gusp.veille.gateway.desk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanningTest extends GatewayTest {

  private static final String COMMAND = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10";
  private static final String API = "PUT /api/v1/tours/" + Samples.TOUR;

  @Test
  void formOffersSecteursAndOrganisationsOfTheQuartier() {
    HttpResponse<String> page = signedIn(Member.animateur()).get("/tours/nouveau");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Cité du 12/14", "Secteur Cook", "Maisons et Cités", "type=\"date\"")
        .contains("Par organisation, jamais par nom");
  }

  @Test
  void onlyWhoAnimatesOrCoordinatesPlans() {
    assertThat(signedIn(Member.guichet()).get("/tours/nouveau").statusCode()).isEqualTo(403);
  }

  @Test
  void plannedTourIsSentAndShown() {
    Stage.COMMAND.on(API, Reply.json(201, "{\"id\":\"x\",\"version\":4,\"state\":\"prevu\"}"));
    Browser animateur = signedIn(Member.animateur());
    HttpResponse<String> answer = animateur.submit("/tours", filled(animateur, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer)).isEqualTo("/tours/" + Samples.TOUR + "?fait=prevu");
    assertThat(Stage.COMMAND.last(API).body())
        .contains("\"startsAt\":\"2026-11-24T14:00+01:00\"", "\"secteurs\":[\"s1\"]")
        .contains("\"commandId\":\"" + COMMAND + "\"", "\"participants\":[\"ville-lens\"]")
        .contains("\"meetingPoint\":\"devant l’école\"");
    assertThat(animateur.get(Browser.location(answer)).body()).contains("Le tour est prévu");
  }

  @Test
  void dayAndHourAreReadAsPeopleWriteThem() {
    Stage.COMMAND.on(API, Reply.json(201, "{\"id\":\"x\",\"version\":4,\"state\":\"prevu\"}"));
    Browser animateur = signedIn(Member.animateur());
    animateur.submit("/tours", filled(animateur, Map.of("date", "3/7/2026", "heure", "9h30")));
    assertThat(Stage.COMMAND.last(API).body()).contains("\"startsAt\":\"2026-07-03T09:30+02:00\"");
  }

  @Test
  void mistakesAreSaidAtTheirFieldAndNothingIsLost() {
    Browser animateur = signedIn(Member.animateur());
    HttpResponse<String> answer =
        animateur.submit(
            "/tours", filled(animateur, Map.of("date", "bientôt", "heure", "", "secteurs", "")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Cochez au moins un secteur.", "id=\"e-date\"", "id=\"e-heure\"")
        .contains("value=\"bientôt\"", "value=\"devant l’école\"", "role=\"alert\"")
        .contains("value=\"" + Samples.TOUR + "\"");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void refusalOfTheServiceIsSaidAtTheField() {
    Stage.COMMAND.on(
        API,
        Reply.json(
            400,
            """
            {"code":"bad-input","title":"Demande incomplète","detail":"Un champ est à revoir.",
             "errors":[{"field":"startsAt","code":"too-far","message":"Dans plus d’un an."},
                       {"field":"participants[0]","code":"unknown","message":"Inconnue."}]}"""));
    Browser animateur = signedIn(Member.animateur());
    HttpResponse<String> answer = animateur.submit("/tours", filled(animateur, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"e-date\">Dans plus d’un an.", "id=\"e-avec\">Inconnue.")
        .contains("value=\"2026-11-24\"");
  }

  private static Map<String, String> filled(Browser browser, Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    fields.put("_csrf", Browser.csrf(browser.get("/tours/nouveau")));
    fields.put("tour", Samples.TOUR);
    fields.put("commandId", COMMAND);
    fields.put("quartier", "lens-cite-12-14");
    fields.put("secteurs", "s1");
    fields.put("date", "2026-11-24");
    fields.put("heure", "14:00");
    fields.put("meetingPoint", "devant l’école");
    fields.put("participants", "ville-lens");
    fields.putAll(other);
    return fields;
  }
}
