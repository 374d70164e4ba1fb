package fr.gusp.veille.gateway.desk.settings;

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

class DeskPageTest extends GatewayTest {

  private static final String DESK = "/api/v1/settings/desks/ville-lens";
  private static final String PAGE = "/reglages/guichets/ville-lens";
  private static final String NOW =
      """
      {"organisation":"ville-lens","mail":"accueil@ville.example","byMail":true,"digest":false,
       "hours":null,"usualHours":{"monday":["08:00-12:00","13:30-17:30"],"sunday":[]},
       "astreinte":"03 21 00 00 00","version":3}""";

  @Test
  void aGuichetSeesItsOwnSettings() {
    Stage.COMMAND.on("GET " + DESK, Reply.json(200, NOW));
    Browser guichet = signedIn(Member.guichet());

    assertThat(Browser.location(guichet.get("/reglages/guichet"))).endsWith(PAGE);
    assertThat(guichet.get(PAGE).body())
        .contains("Réglages du guichet", "Ville de Lens", "value=\"accueil@ville.example\"")
        .contains("08:00-12:00 13:30-17:30", "name=\"version\" value=\"3\"", "astreinte")
        .doesNotContain("Guichet de</label>");
  }

  @Test
  void theCoordinationChoosesWhoseTheyAre() {
    Stage.COMMAND.on("GET " + DESK, Reply.json(200, NOW));

    assertThat(signedIn(Member.coordination()).get(PAGE).body()).contains("Guichet de</label>");
  }

  @Test
  void hoursOfOnesOwnAreSentAsTheServiceReadsThem() {
    Stage.COMMAND.on("GET " + DESK, Reply.json(200, NOW));
    Stage.COMMAND.on("PUT " + DESK, Reply.json(200, "{\"version\":4}"));

    HttpResponse<String> answer =
        submitted(
            Map.of(
                "mail", "accueil@ville.example",
                "byMail", "oui",
                "horaires", "propres",
                "monday", "8h-12h",
                "saturday", "9h30 à 12h",
                "version", "3"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last("PUT " + DESK).body())
        .contains("\"mail\":\"accueil@ville.example\"", "\"byMail\":true", "\"digest\":false")
        .contains("\"monday\":[\"08:00-12:00\"]", "\"saturday\":[\"09:30-12:00\"]")
        .contains("\"version\":3");
  }

  @Test
  void whatIsRefusedIsShownAgainWithWhatWasTyped() {
    Stage.COMMAND.on("GET " + DESK, Reply.json(200, NOW));
    Stage.COMMAND.on(
        "PUT " + DESK,
        Reply.json(
            422,
            """
            {"code":"mail-needed","title":"Demande à corriger","detail":"Indiquez l’adresse.",
             "errors":[{"field":"mail","code":"mail-needed","message":"Indiquez l’adresse."}]}"""));

    HttpResponse<String> answer =
        submitted(Map.of("digest", "oui", "astreinte", "0321", "version", "3"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"erreur-mail\"", "Indiquez l’adresse.", "value=\"0321\"")
        .contains("Rien n’a été enregistré");
  }

  @Test
  void aGardienHasNothingToSetHere() {
    assertThat(signedIn(Member.gardien()).get(PAGE).statusCode()).isEqualTo(403);
    assertThat(signedIn(Member.gardien()).get("/reglages").body())
        .contains("Raccourcis clavier")
        .doesNotContain("guichet :");
  }

  @Test
  void whatCannotWaitSaysWhomToCall() {
    Stage.COMMAND.on(
        "GET /api/v1/settings/astreintes",
        Reply.json(200, "[{\"organisation\":\"ville-lens\",\"number\":\"03 21 00 00 00\"}]"));
    Stage.QUERY.on(
        "GET /api/v1/reports/" + Samples.REPORT,
        Reply.json(200, Samples.file("report").replace("\"courante\"", "\"danger-immediat\"")));
    Browser guichet = signedIn(Member.guichet());

    assertThat(guichet.get("/file/ville-lens").body())
        .contains("astreinte", "href=\"tel:0321000000\"", "15, le 17");
    assertThat(guichet.get("/signalements/" + Samples.REPORT).body())
        .contains("href=\"tel:0321000000\"");
  }

  private HttpResponse<String> submitted(Map<String, String> typed) {
    Browser guichet = signedIn(Member.guichet());
    Map<String, String> fields = new HashMap<>(typed);
    fields.put("_csrf", Browser.csrf(guichet.get(PAGE)));
    return guichet.submit(PAGE, fields);
  }
}
