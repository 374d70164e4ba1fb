package fr.gusp.veille.gateway.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailPagesTest extends GatewayTest {

  private static final String MAIL = "3f1f8a52-7f10-4a7e-9a4b-0c7d9c1e2b0a";
  private static final String RESEND = "POST /api/v1/settings/mails/" + MAIL + "/resend";
  private static final String WORDS = "/api/v1/settings/mail-templates/orientation";
  private static final String ONE =
      """
      {"id":"%s","kindLabel":"Orientation","organisation":"ville-lens",
       "recipient":"guichet@ville.example","subject":"LENS-2026-00042 : Dépôt sauvage",
       "body":"Bonjour,","report":null,"number":"LENS-2026-00042","state":"echec",
       "stateLabel":"Échec","tries":1,"reason":"Refusé : boîte inconnue",
       "writtenAt":"2026-11-20T08:00:00Z","sentAt":null}"""
          .formatted(MAIL);
  private static final String MAILS =
      """
      {"items":[%s],"counts":{"toSend":0,"sent":3,"failed":1,"inDigest":0},"sending":false,
       "page":1,"pages":1,"total":1}"""
          .formatted(ONE);
  private static final String TEMPLATE =
      """
      {"kind":"orientation","label":"Orientation","subject":"{numero}","body":"Voir {lien}",
       "usual":true,"variables":["lien","numero"],"version":0}""";

  @Test
  void aGuichetSeesWhatWasWrittenAndWhatFailed() {
    Stage.COMMAND.on("GET /api/v1/settings/mails", Reply.json(200, MAILS));

    assertThat(signedIn(Member.guichet()).get("/reglages/courriers?etat=echec").body())
        .contains("LENS-2026-00042 : Dépôt sauvage", "guichet@ville.example", "boîte inconnue")
        .contains("Aucun serveur de courrier", "Renvoyer", "En échec <span class=\"number\">1<");
    assertThat(Stage.COMMAND.last("GET /api/v1/settings/mails").uri().getQuery())
        .contains("state=echec", "page=1");
  }

  @Test
  void whatFailedIsSentAgain() {
    Stage.COMMAND.on("GET /api/v1/settings/mails", Reply.json(200, MAILS));
    Stage.COMMAND.on(RESEND, Reply.json(200, ONE));
    Browser guichet = signedIn(Member.guichet());
    String csrf = Browser.csrf(guichet.get("/reglages/courriers"));
    String address = "/reglages/courriers/" + MAIL + "/renvoyer";

    assertThat(Browser.location(guichet.submit(address, Map.of("_csrf", csrf))))
        .endsWith("?fait=renvoye");
    Stage.COMMAND.on(RESEND, Reply.json(409, "{}"));
    assertThat(Browser.location(guichet.submit(address, Map.of("_csrf", csrf))))
        .endsWith("?fait=refuse");
  }

  @Test
  void aGardienReadsNoMails() {
    assertThat(signedIn(Member.gardien()).get("/reglages/courriers").statusCode()).isEqualTo(403);
    assertThat(signedIn(Member.guichet()).get("/reglages/modeles").statusCode()).isEqualTo(403);
    assertThat(signedIn(Member.guichet()).get("/reglages/absence").statusCode()).isEqualTo(403);
  }

  @Test
  void wordsAreLookedAtBeforeTheyAreKept() {
    Stage.COMMAND.on("GET " + WORDS, Reply.json(200, TEMPLATE));
    Stage.COMMAND.on(
        "POST " + WORDS + "/preview",
        Reply.json(200, "{\"subject\":\"Voyez LENS-2026-00042\",\"body\":\"Ici\"}"));

    assertThat(written(Map.of("subject", "Voyez {numero}", "aussi", "apercu")).body())
        .contains("Aperçu, avec un dossier inventé", "Voyez LENS-2026-00042")
        .contains("value=\"Voyez {numero}\"");
    assertThat(Stage.COMMAND.asked()).noneMatch(one -> one.method().equals("PUT"));
  }

  @Test
  void anUnknownVariableIsNamed() {
    Stage.COMMAND.on("GET " + WORDS, Reply.json(200, TEMPLATE));
    String refusal =
        """
        {"code":"unknown-variable","title":"Demande à corriger","detail":"Variable inconnue.",
         "errors":[{"field":"body","code":"unknown-variable","message":"Inconnue : {prenom}."}]}""";
    Stage.COMMAND.on("PUT " + WORDS, Reply.json(422, refusal));
    Stage.COMMAND.on("POST " + WORDS + "/preview", Reply.json(422, refusal));

    for (String also : new String[] {"", "apercu"}) {
      HttpResponse<String> page = written(Map.of("subject", "a", "body", "b", "aussi", also));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("id=\"erreur-body\"", "Inconnue : {prenom}.");
    }
  }

  @Test
  void anAbsenceStandsOnTheCoordinationsHome() {
    Stage.COMMAND.on(
        "GET /api/v1/settings/absence",
        Reply.json(
            200,
            """
            {"from":"2026-11-18","until":"2026-11-27","deputyMail":"adjoint@call.example",
             "now":true,"version":1}"""));
    Browser coordination = signedIn(Member.coordination());

    assertThat(coordination.get("/").body()).contains("adjoint@call.example", "en ce moment");
    assertThat(coordination.get("/reglages/absence").body())
        .contains("value=\"2026-11-27\"", "Retirer cette absence");
  }

  private HttpResponse<String> written(Map<String, String> typed) {
    Browser coordination = signedIn(Member.coordination());
    Map<String, String> fields = new HashMap<>(typed);
    fields.put("version", "0");
    fields.put("_csrf", Browser.csrf(coordination.get("/reglages/modeles/orientation")));
    return coordination.submit("/reglages/modeles/orientation", fields);
  }
}
