package fr.gusp.veille.gateway.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandardTextsTest extends GatewayTest {

  private static final String ID = "9b2e6679-7425-40de-944b-e07fc1f90ae7";
  private static final String TEXTS = "/api/v1/settings/texts";
  private static final String DOSSIER = "/signalements/" + Samples.REPORT;

  @BeforeEach
  void someTexts() {
    Stage.COMMAND.on(
        "GET " + TEXTS,
        Reply.json(
            200,
            """
            {"items":[
             {"id":"%s","act":"decline","nature":"depot-sauvage","name":"Voie publique",
              "text":"Dossier {numero} : {lieu} ({quartier}) est à la voirie. {organisation}"},
             {"id":"%s","act":"decline","nature":"eau-et-securite","name":"Réseaux","text":"x"},
             {"id":"%s","act":"refer","nature":null,"name":"Pour la coordination","text":"y"}]}\
            """
                .formatted(ID, ID.replace('9', '8'), ID.replace('9', '7'))));
  }

  @Test
  void textOfTheNatureAndOfAnActAllowedIsOffered() {
    assertThat(signedIn(Member.guichet()).get(DOSSIER).body())
        .contains("Textes types", "Voie publique", "?texte=" + ID)
        .doesNotContain("Réseaux", "Pour la coordination");
  }

  @Test
  void formIsFilledWithItsVariablesAndCanStillBeChanged() {
    String page = signedIn(Member.guichet()).get(DOSSIER + "?texte=" + ID).body();
    assertThat(page)
        .contains(
            ">Dossier LENS-2026-00042 : rue Cook (Cité du 12/14) est à la voirie. Ville de"
                + " Lens</textarea>")
        .doesNotContain("{numero}");
    assertThat(page.substring(0, page.indexOf("Renvoyer : ce")))
        .endsWith(" id=\"acte-decline\" open=\"open\">\n          <summary data-key=\"r\">");
  }

  @Test
  void guichetKeepsItsTexts() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/textes");
    assertThat(page.body()).contains("Voie publique", "{organisation}", "Nouveau texte");
    Stage.COMMAND.on("PUT " + TEXTS + "/" + ID, Reply.json(200, "{}"));
    HttpResponse<String> answer =
        guichet.submit(
            "/textes/" + ID,
            Map.of(
                "_csrf", Browser.csrf(page), "acte", "decline", "nom", "Voirie", "texte", "Oui."));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Stage.COMMAND.last("PUT " + TEXTS + "/" + ID).body())
        .contains("\"act\":\"decline\"", "\"name\":\"Voirie\"")
        .doesNotContain("nature");
  }

  @Test
  void refusedTextIsNotLost() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/textes");
    Stage.COMMAND.on(
        "PUT " + TEXTS + "/" + ID,
        Reply.json(
            400,
            """
            {"code":"unknown-variable","title":"Demande à corriger",
             "errors":[{"field":"text","message":"Entre accolades, seulement : numero."}]}\
            """));
    HttpResponse<String> answer =
        guichet.submit(
            "/textes/" + ID,
            Map.of(
                "_csrf", Browser.csrf(page), "acte", "decline", "nom", "Voirie", "texte", "{qui}"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Entre accolades, seulement", ">{qui}</textarea>");
  }

  @Test
  void textsAreTheDesks() {
    assertThat(signedIn(Member.gardien()).get("/textes").statusCode()).isEqualTo(403);
  }
}
