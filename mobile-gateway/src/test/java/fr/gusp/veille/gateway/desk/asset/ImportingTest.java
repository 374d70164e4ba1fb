package fr.gusp.veille.gateway.desk.asset;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportingTest extends GatewayTest {

  private static final String PATH = "/equipements/importer";
  private static final String API = "POST /api/v1/assets/import";
  private static final String ANSWER =
      """
      {"created":1,"changed":0,"unchanged":4,"refused":1,"ignored":["N°"],"lines":[
       {"line":2,"outcome":"cree","asset":"928f0de1-c217-5296-ae7e-33db9f6982c3",\
      "number":"BAV-1","why":null},
       {"line":3,"outcome":"refuse","asset":null,"number":null,"why":{"field":"quartier",\
      "code":"unknown-value","message":"Ce quartier n’est pas connu."}}]}""";

  @Test
  void everyLineIsAnswered() {
    Stage.COMMAND.on(API, Reply.json(200, ANSWER));
    HttpResponse<String> page = bring("type;numero\nborne;BAV-1");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("1\u00a0créé", "4\u00a0inchangés", "1\u00a0refusé", "Colonnes non lues : N°")
        .contains("Ligne 3", "Ce quartier n’est pas connu.", "quartier", "BAV-1");
    assertThat(Stage.COMMAND.last(API).headers().get("Content-Type")).isEqualTo("text/csv");
    assertThat(Stage.COMMAND.last(API).body()).isEqualTo("type;numero\nborne;BAV-1");
  }

  @Test
  void aListThatCannotBeReadStaysToBePutRight() {
    Stage.COMMAND.on(
        API, Reply.json(422, "{\"detail\":\"Il manque : numero.\",\"code\":\"missing-column\"}"));
    HttpResponse<String> page = bring("type\nborne");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Il manque : numero. Rien n’a été enregistré.", "type\nborne");
  }

  @Test
  void nothingChosenIsSaid() {
    HttpResponse<String> page = bring("");

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Choisissez un fichier, ou collez les lignes.");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void onlyTheCoordinationImports() {
    assertThat(signedIn(Member.guichet()).get(PATH).statusCode()).isEqualTo(403);
  }

  @Test
  void aLongListPassesTheDoorOfTheApi() {
    Stage.COMMAND.on(API, Reply.json(200, ANSWER));
    String list = "type;numero\n" + "borne;BAV-1\n".repeat(20_000);
    HttpResponse<String> answer =
        stranger()
            .send(
                "POST",
                "/api/v1/assets/import",
                list,
                "Authorization",
                bearer(Member.coordination()),
                "Content-Type",
                "text/csv");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Stage.COMMAND.last(API).body()).hasSameSizeAs(list);
  }

  private HttpResponse<String> bring(String lines) {
    Browser coordination = signedIn(Member.coordination());
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("_csrf", Browser.csrf(coordination.get(PATH)));
    fields.put("lignes", lines);
    return coordination.upload(PATH, fields, "", new byte[0]);
  }
}
