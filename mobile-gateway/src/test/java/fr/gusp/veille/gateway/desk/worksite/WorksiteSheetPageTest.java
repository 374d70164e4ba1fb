package fr.gusp.veille.gateway.desk.worksite;

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

/** A sheet is filled in without JavaScript; what cannot be is said at its field. */
class WorksiteSheetPageTest extends GatewayTest {

  private static final String COMMAND = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10";
  private static final String API = "PUT /api/v1/worksites/" + Samples.WORKSITE;
  private static final String FRESH = "/chantiers/nouveau?quartier=lens-cite-12-14";

  @Test
  void offersWhatTheQuartierHas() {
    HttpResponse<String> page = signedIn(Member.coordination()).get(FRESH);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Secteur Cook", "Levée des réserves", "Maisons et Cités", "rue Cook")
        .contains("Ordonnancement, pilotage, coordination (OPC)");
  }

  @Test
  void guichetKeepsTheSheetsOfItsOwnOrganisation() {
    assertThat(signedIn(Member.guichet()).get(FRESH).body())
        .contains("<option value=\"ville-lens\">Ville de Lens</option>")
        .doesNotContain("Choisir une organisation");
    assertThat(signedIn(Member.gardien()).get(FRESH).statusCode()).isEqualTo(403);
  }

  @Test
  void filledInIsSentAndShown() {
    Stage.COMMAND.on(API, Reply.json(201, "{\"id\":\"x\",\"version\":3,\"state\":\"enregistre\"}"));
    Browser ville = signedIn(Member.guichet());
    HttpResponse<String> answer = ville.submit("/chantiers", filled(ville, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer))
        .isEqualTo("/chantiers/" + Samples.WORKSITE + "?fait=enregistre");
    assertThat(Stage.COMMAND.last(API).body())
        .contains("\"commandId\":\"" + COMMAND + "\"", "\"owner\":\"ville-lens\"")
        .contains("\"quartiers\":[\"lens-cite-12-14\"]", "\"places\":[\"rue Cook\"]")
        .contains(
            "\"phases\":[{\"phase\":\"travaux\",\"from\":\"2026-10-05\",\"to\":\"2026-12-18\"}]")
        .contains("\"arretes\":[{\"number\":\"2026-118\"")
        .contains("\"parties\":[{\"role\":\"moe\",\"name\":\"Bureau\",\"contact\":\"Standard\"}]")
        .doesNotContain("garantie", "\"hours\"");
    assertThat(ville.get(Browser.location(answer)).body()).contains("Le chantier est enregistré");
  }

  @Test
  void anEmpriseIsReadAsPeopleWriteIt() {
    Stage.COMMAND.on(API, Reply.json(201, "{\"id\":\"x\",\"version\":3,\"state\":\"enregistre\"}"));
    Browser ville = signedIn(Member.guichet());
    String emprise = "50.441, 2.812\r\n50,442 ; 2,813\r\n50.441 2.813\r\n";
    ville.submit("/chantiers", filled(ville, Map.of("perimeter", emprise)));
    assertThat(Stage.COMMAND.last(API).body())
        .containsPattern("\"perimeter\":\\[\\{[^]]*50\\.441[^]]*50\\.442[^]]*2\\.813[^]]*\\}\\]");
  }

  @Test
  void anEmpriseThatIsNoneIsSaidAtItsFieldAndNothingIsSent() {
    Browser ville = signedIn(Member.guichet());
    HttpResponse<String> answer =
        ville.submit("/chantiers", filled(ville, Map.of("perimeter", "au bout de la rue")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"e-emprise\">Un point par ligne", "au bout de la rue", "role=\"alert\"")
        .contains("value=\"" + Samples.WORKSITE + "\"", "value=\"2026-118\"", "value=\"Standard\"");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void refusalOfTheServiceIsSaidAtTheField() {
    Stage.COMMAND.on(
        API,
        Reply.json(
            422,
            """
            {"code":"the-phases-follow-each-other","title":"Refusé","detail":"À revoir.",
             "errors":[{"field":"phases.1.from","code":"x","message":"Phases à revoir."},
                       {"field":"places","code":"x","message":"Lieu inconnu ici."}]}"""));
    Browser ville = signedIn(Member.guichet());
    HttpResponse<String> answer = ville.submit("/chantiers", filled(ville, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"e-phases\">Phases à revoir.", "id=\"e-lieux\">Lieu inconnu ici.")
        .contains("value=\"2026-10-05\"");
  }

  @Test
  void amendedOneShowsWhatItSaysAndSendsItAll() {
    String api = "POST /api/v1/worksites/" + Samples.WORKSITE + "/amend";
    Stage.COMMAND.on(api, Reply.json(200, "{\"id\":\"x\",\"version\":3,\"state\":\"enregistre\"}"));
    Browser ville = signedIn(Member.guichet());
    String path = "/chantiers/" + Samples.WORKSITE + "/modifier";
    HttpResponse<String> form = ville.get(path);
    assertThat(form.body())
        .contains("value=\"Réfection de la rue Cook\"", "50.441, 2.812", "value=\"2027-12-18\"")
        .contains("value=\"Entreprise de voirie\"", ">Poussière</textarea>");
    Map<String, String> fields = filled(ville, Map.of("version", "3", "phase1-phase", "reserves"));
    fields.put("phase1-du", "19/12/2026");
    fields.put("phase1-au", "30/1/2027");
    assertThat(ville.submit(path, fields).statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last(api).body())
        .contains("\"version\":3", "{\"phase\":\"reserves\",\"from\":\"2026-12-19\"")
        .contains("\"to\":\"2027-01-30\"");
  }

  private static Map<String, String> filled(Browser browser, Map<String, String> other) {
    Map<String, String> fields = new HashMap<>();
    fields.put("_csrf", Browser.csrf(browser.get(FRESH)));
    fields.put("worksite", Samples.WORKSITE);
    fields.put("commandId", COMMAND);
    fields.put("quartiers", "lens-cite-12-14");
    fields.put("name", "Réfection de la rue Cook");
    fields.put("owner", "ville-lens");
    fields.put("places", "rue Cook");
    fields.put("phase0-phase", "travaux");
    fields.put("phase0-du", "2026-10-05");
    fields.put("phase0-au", "2026-12-18");
    fields.put("phase1-phase", "garantie-de-parfait-achevement");
    fields.put("arrete0-numero", "2026-118");
    fields.put("arrete0-objet", "Circulation alternée");
    fields.put("arrete0-du", "2026-10-05");
    fields.put("arrete0-au", "2026-12-18");
    fields.put("partie0-role", "moe");
    fields.put("partie0-nom", "Bureau");
    fields.put("partie0-contact", "Standard");
    fields.put("partie1-role", "opc");
    fields.putAll(other);
    return fields;
  }
}
