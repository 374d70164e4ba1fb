package fr.gusp.veille.gateway.desk.asset;

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

class AssetPagesTest extends GatewayTest {

  private static final String PATH = "/equipements/" + Samples.ASSET;
  private static final String RETIRE = "POST /api/v1/assets/" + Samples.ASSET + "/retire";

  @Test
  void theListIsFilteredAndShownAsAMapToo() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> list = guichet.get("/equipements?type=borne&texte=BAV");

    assertThat(list.statusCode()).isEqualTo(200);
    assertThat(list.body())
        .contains("2\u00a0équipements", "BAV-012", "Borne enterrée", "rue Cook", PATH)
        .contains("/equipements/etiquettes?type=borne&amp;texte=BAV")
        .doesNotContain("Importer une liste", "null");
    assertThat(Stage.QUERY.last("GET /api/v1/assets").uri().getQuery())
        .isEqualTo("kind=borne&q=BAV");
    assertThat(guichet.get("/equipements?vue=carte&quartier=lens-cite-12-14").body())
        .contains("data-assets=\"/api/v1/assets/points?quartier=lens-cite-12-14\"", "La liste dit");
  }

  @Test
  void anEmptyListSaysWhatToDo() {
    Stage.QUERY.on(
        "GET /api/v1/assets", Reply.json(200, "{\"items\":[],\"page\":1,\"pages\":1,\"total\":0}"));

    assertThat(signedIn(Member.coordination()).get("/equipements").body())
        .contains("Aucun équipement", "importez une liste");
    assertThat(signedIn(Member.guichet()).get("/equipements?type=hall").body())
        .contains("ne répond à cette recherche", "Tout afficher");
  }

  @Test
  void oneIsShownWithItsCodeAndItsHistory() {
    HttpResponse<String> page = signedIn(Member.guichet()).get(PATH);

    assertThat(page.body())
        .contains("Borne BAV-012", "Cité UNESCO", "CALL", "LENS-2026-", "<path d=\"M")
        .contains("/app#/equipement/" + Samples.ASSET, "Signaler sur cet équipement")
        .doesNotContain("null");
  }

  @Test
  void labelsCarryNumberAndCode() {
    String page = signedIn(Member.guichet()).get("/equipements/etiquettes").body();

    assertThat(page.split("class=\"asset-label\"")).hasSize(3);
    assertThat(page).contains("BAV-012", "Code à scanner de Hall H-1");
  }

  @Test
  void theCoordinationRetiresIt() {
    Stage.COMMAND.on(RETIRE, Reply.json(200, "{\"id\":\"" + Samples.ASSET + "\",\"version\":3}"));
    HttpResponse<String> answer = retire();

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer)).isEqualTo(PATH + "?fait=retire");
    assertThat(Stage.COMMAND.last(RETIRE).body()).contains("commandId");
  }

  @Test
  void aRefusalIsSaid() {
    Stage.COMMAND.on(
        RETIRE,
        Reply.json(409, "{\"title\":\"Action refusée\",\"detail\":\"Il est déjà retiré.\"}"));
    HttpResponse<String> answer = retire();

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Action refusée", "Il est déjà retiré.");
  }

  @Test
  void oneThatIsNotThereIsNotFound() {
    assertThat(
            signedIn(Member.guichet())
                .get("/equipements/00000000-0000-4000-8000-000000000000")
                .statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> retire() {
    Browser coordination = signedIn(Member.coordination());
    String csrf = Browser.csrf(coordination.get(PATH));
    return coordination.submit(
        PATH + "/retirer",
        Map.of("_csrf", csrf, "commandId", "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a11"));
  }
}
