package fr.gusp.veille.gateway.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeskSettingsPagesTest extends GatewayTest {

  private static final String ID = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
  private static final String VIEWS = "/api/v1/settings/views";
  private static final String PREFERENCES = "/api/v1/settings/preferences";

  @Test
  void savedViewsAreLinksOfTheListTheyWereMadeFrom() {
    Stage.COMMAND.on("GET " + VIEWS, Reply.json(200, views(true)));
    Browser guichet = signedIn(Member.guichet());
    assertThat(guichet.get("/file/ville-lens").body())
        .contains("href=\"/file/ville-lens?nature=voirie&amp;tri=-numero\"", "La voirie");
    assertThat(guichet.get("/signalements").body()).doesNotContain("La voirie");
  }

  @Test
  void listIsThereWithoutTheSettings() {
    assertThat(signedIn(Member.guichet()).get("/file/ville-lens").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsFilteredCanBeSavedUnderAName() {
    Stage.COMMAND.on("PUT " + VIEWS + "/" + ID, Reply.json(201, "{}"));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens?nature=voirie&tri=-numero");
    assertThat(page.body())
        .contains(
            "Enregistrer cette vue", "name=\"filtres\" value=\"nature=voirie&amp;tri=-numero\"");
    HttpResponse<String> answer =
        guichet.submit(
            "/vues/" + ID,
            Map.of(
                "_csrf", Browser.csrf(page),
                "nom", "La voirie",
                "page", "file",
                "filtres", "nature=voirie&tri=-numero",
                "partagee", "oui"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last("PUT " + VIEWS + "/" + ID).body())
        .contains("\"name\":\"La voirie\"", "\"shared\":true", "\"filters\":\"nature=voirie&tri");
  }

  @Test
  void refusedNameIsSaidAndWhatWasTypedIsKept() {
    Stage.COMMAND.on("GET " + VIEWS, Reply.json(200, views(false)));
    Stage.COMMAND.on(
        "PUT " + VIEWS + "/" + ID,
        Reply.json(
            422,
            """
            {"code":"a-member-names-each-view-once","title":"Action refusée",
             "errors":[{"field":"name","message":"Vous avez déjà une vue de ce nom."}]}"""));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/vues");
    assertThat(page.body()).contains("par un collègue").doesNotContain("Supprimer");
    HttpResponse<String> answer =
        guichet.submit(
            "/vues/" + ID,
            Map.of(
                "_csrf", Browser.csrf(guichet.get("/file/ville-lens")),
                "nom", "La voirie",
                "page", "file",
                "filtres", "nature=voirie"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Vous avez déjà une vue de ce nom.", "value=\"La voirie\"", "Un autre nom");
  }

  @Test
  void ownViewIsDeleted() {
    Stage.COMMAND.on("GET " + VIEWS, Reply.json(200, views(true)));
    Stage.COMMAND.on("POST " + VIEWS + "/" + ID + "/delete", Reply.json(204, ""));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/vues");
    assertThat(page.body()).contains("Supprimer", "Partagée");
    HttpResponse<String> answer =
        guichet.submit("/vues/" + ID + "/supprimer", Map.of("_csrf", Browser.csrf(page)));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer)).isEqualTo("/vues");
  }

  @Test
  void shortcutsSwitchedOffAreOffOnEveryPage() {
    Stage.COMMAND.on("GET " + PREFERENCES, Reply.json(200, "{\"shortcuts\":true}"));
    Browser guichet =
        signedIn(new Member(ID, "ville-lens", "guichet", java.util.List.of(), "call"));
    HttpResponse<String> page = guichet.get("/raccourcis");
    assertThat(page.body()).contains("data-shortcuts=\"oui\"", "<kbd>?</kbd>", "Couper");
    Stage.COMMAND.on("PUT " + PREFERENCES, Reply.json(200, "{\"shortcuts\":false}"));
    Stage.COMMAND.on("GET " + PREFERENCES, Reply.json(200, "{\"shortcuts\":false}"));
    guichet.submit("/raccourcis", Map.of("_csrf", Browser.csrf(page), "raccourcis", "non"));
    assertThat(Stage.COMMAND.last("PUT " + PREFERENCES).body()).isEqualTo("{\"shortcuts\":false}");
    assertThat(guichet.get("/file/ville-lens").body()).doesNotContain("data-shortcuts");
  }

  private static String views(boolean mine) {
    return
"""
{"items":[{"id":"%s","name":"La voirie","page":"file","filters":"nature=voirie&tri=-numero",
 "shared":true,"mine":%s}]}"""
        .formatted(ID, mine);
  }
}
