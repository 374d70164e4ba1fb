package fr.gusp.veille.gateway.desk.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar as lines: read, put right, published whole. */
class RoundsPageTest extends GatewayTest {

  private static final String PATH = "/calendrier";
  private static final String API = "PUT /api/v1/rounds/call";
  private static final String LINE =
      "collecte-encombrants;Encombrants;lens-cite-12-14;;mensuel;mardi;2;;;";

  @BeforeEach
  void theCalendar() {
    Stage.QUERY.on(
        "GET /api/v1/rounds",
        Reply.json(
            200,
            """
            {"from":"2026-11-20","until":"2026-12-17","items":[{"quartier":"lens-cite-12-14",
             "rounds":[{"id":"e","kindLabel":"Collecte des encombrants","label":"Encombrants",
             "season":false,"dates":["2026-12-08"]}]}]}"""));
    Stage.QUERY.on(
        "GET /api/v1/rounds/call",
        Reply.json(
            200,
            """
            {"epci":"call","version":3,"rounds":[{"id":"e","kind":"fauche","label":"Fauche",
             "quartiers":["lens-cite-12-14"],"secteurs":[],
             "when":{"rhythm":"saison","dates":[],"from":"--05-15","until":"--10-15"}}]}"""));
  }

  @Test
  void everybodyReadsWhatComes() {
    String page = signedIn(Member.gardien()).get(PATH).body();

    assertThat(page).contains("Encombrants", "8 décembre 2026").doesNotContain("Publier", "null");
  }

  @Test
  void theCoordinationFindsItAsLines() {
    assertThat(signedIn(Member.coordination()).get(PATH).body())
        .contains("Version 3", "fauche;Fauche;lens-cite-12-14;;saison;;;;15/05;15/10");
  }

  @Test
  void linesArePublishedWhole() {
    Stage.COMMAND.on(API, Reply.json(200, "{\"version\":3,\"calendar\":4}"));
    HttpResponse<String> answer =
        publish(RoundLines.HEADER + "\n" + LINE + "\nfauche;F;a, b;;saison;;;;15/05;15/10");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last(API).body())
        .contains("\"version\":2", "\"id\":\"collecte-encombrants-encombrants\"", "\"nth\":2")
        .contains("\"from\":\"--05-15\"", "[\"a\",\"b\"]");
  }

  @Test
  void aMistakeSaysItsLineAndTheLinesStay() {
    Stage.COMMAND.on(
        API,
        Reply.json(
            422,
            """
            {"detail":"x","errors":[{"field":"rounds.0.when.weekday",
             "message":"Valeur inconnue."}]}"""));
    HttpResponse<String> answer = publish(LINE.replace("mardi", "mardredi"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Passage 1 : Valeur inconnue.", "mardredi");
  }

  @Test
  void nobodyElsePublishes() {
    Browser guichet = signedIn(Member.guichet());
    String csrf = Browser.csrf(guichet.get("/file/ville-lens"));

    assertThat(guichet.submit(PATH, Map.of("_csrf", csrf, "lignes", LINE)).statusCode())
        .isEqualTo(403);
    assertThat(Stage.COMMAND.asked()).noneMatch(asked -> asked.method().equals("PUT"));
  }

  private HttpResponse<String> publish(String lines) {
    Browser coordination = signedIn(Member.coordination());
    Map<String, String> fields = new HashMap<>();
    fields.put("_csrf", Browser.csrf(coordination.get(PATH)));
    fields.put("commandId", "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a11");
    fields.put("version", "3");
    fields.put("lignes", lines);
    return coordination.submit(PATH, fields);
  }
}
