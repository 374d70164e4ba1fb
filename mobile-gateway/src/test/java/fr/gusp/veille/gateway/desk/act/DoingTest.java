package fr.gusp.veille.gateway.desk.act;

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

class DoingTest extends GatewayTest {

  private static final String PATH = "/signalements/" + Samples.REPORT + "/";
  private static final String API = "POST /api/v1/reports/" + Samples.REPORT + "/";
  private static final String COMMAND = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10";

  @Test
  void acceptingLeadsBackToTheListWithAConfirmation() {
    Stage.COMMAND.on(API + "accept", done(2));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    HttpResponse<String> answer =
        guichet.submit(
            PATH + "accept",
            fields(
                page,
                Map.of(
                    "version", "2",
                    "retour", "/file/ville-lens?etat=oriente",
                    "suivant", "40000000-0000-000a-0000-00000000002b")));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer))
        .isEqualTo(
            "/file/ville-lens?etat=oriente&fait=accept&numero=LENS-2026-00042"
                + "&suivant=40000000-0000-000a-0000-00000000002b");
    assertThat(Stage.COMMAND.last(API + "accept").body())
        .isEqualTo("{\"commandId\":\"" + COMMAND + "\",\"version\":2}");
    assertThat(guichet.get(Browser.location(answer)).body())
        .contains("Le dossier LENS-2026-00042 est pris en charge.");
  }

  @Test
  void decliningSendsReasonAndComment() {
    Stage.COMMAND.on(API + "decline", done(2));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    guichet.submit(
        PATH + "decline",
        fields(page, Map.of("reason", "doublon", "comment", " déjà vu ", "suggested", "")));
    assertThat(Stage.COMMAND.last(API + "decline").body())
        .isEqualTo(
            "{\"commandId\":\"" + COMMAND + "\",\"reason\":\"doublon\",\"comment\":\"déjà vu\"}");
  }

  @Test
  void completingUnderstandsADecimalComma() {
    Stage.COMMAND.on(API + "complete", done(2));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    guichet.submit(
        PATH + "complete",
        fields(page, Map.of("statement", "Enlevé", "cost", "1 120,50", "volume", "3")));
    assertThat(Stage.COMMAND.last(API + "complete").body())
        .contains("\"cost\":1120.50", "\"volume\":3", "\"statement\":\"Enlevé\"");
  }

  @Test
  void staleActShowsTheNewStateAndKeepsWhatWasTyped() {
    Stage.COMMAND.on(
        API + "decline", Reply.json(412, "{\"code\":\"stale\",\"title\":\"Le dossier a changé\"}"));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    HttpResponse<String> answer =
        guichet.submit(
            PATH + "decline", fields(page, Map.of("reason", "doublon", "comment", "vu hier")));
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body())
        .contains("Le dossier a changé", "Rien n’a été enregistré", "Son état maintenant")
        .contains("vu hier", "role=\"alert\"");
  }

  @Test
  void staleActShowsWhatTheOtherChangedBesideWhatWasTyped() {
    Stage.COMMAND.on(API + "decline", Reply.json(412, "{\"code\":\"stale\"}"));
    String others =
        "{\"at\":\"2026-11-20T10:00:00Z\",\"version\":3,\"act\":\"planned\","
            + "\"label\":\"Planifié le 24 novembre\",\"organisationName\":\"Ville de Lens\"}";
    Stage.QUERY.on(
        "GET /api/v1/reports/" + Samples.REPORT,
        Reply.json(
            200,
            Samples.file("report")
                .replaceFirst("\"timeline\": \\[", "\"timeline\": [" + others + ",")));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    String answer =
        guichet
            .submit(
                PATH + "decline",
                fields(page, Map.of("reason", "doublon", "comment", "vu hier", "version", "2")))
            .body();
    assertThat(answer)
        .contains("Ce qui a changé depuis que vous l’avez ouvert", "Planifié le 24 novembre")
        .contains(
            "Ce que vous alliez envoyer", "Vous aviez écrit : vu hier", "Cela tient toujours");
    String seenIt =
        guichet
            .submit(
                PATH + "decline",
                fields(page, Map.of("reason", "doublon", "comment", "vu hier", "version", "3")))
            .body();
    assertThat(seenIt).doesNotContain("Ce qui a changé depuis");
  }

  @Test
  void textOfAnActNoLongerPossibleIsNotLost() {
    Stage.COMMAND.on(API + "complete", Reply.json(409, "{\"code\":\"state\"}"));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    HttpResponse<String> answer =
        guichet.submit(PATH + "complete", fields(page, Map.of("statement", "Enlevé ce matin")));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Vous aviez écrit : Enlevé ce matin");
  }

  @Test
  void brokenRuleIsToldInTheWordsOfTheService() {
    Stage.COMMAND.on(
        API + "accept",
        Reply.json(
            403,
            """
            {"code":"only-the-desk-of-the-holder-answers","title":"Action refusée",
             "detail":"Seul le guichet de l’organisation chargée répond."}"""));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    HttpResponse<String> answer = guichet.submit(PATH + "accept", fields(page, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Seul le guichet de l’organisation chargée répond.");
  }

  @Test
  void commandServiceDownIsSaidPlainly() {
    Stage.COMMAND.on(API + "accept", Reply.json(503, "{}"));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    HttpResponse<String> answer = guichet.submit(PATH + "accept", fields(page, Map.of()));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("momentanément indisponible");
  }

  @Test
  void formCannotLeadElsewhere() {
    Stage.COMMAND.on(API + "accept", done(2));
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    HttpResponse<String> answer =
        guichet.submit(
            PATH + "accept", fields(page, Map.of("retour", "https://ailleurs.example/file/x")));
    assertThat(Browser.location(answer)).startsWith("/signalements/" + Samples.REPORT + "?fait=");
  }

  @Test
  void unknownActIsNotFound() {
    Browser guichet = signedIn(Member.guichet());
    HttpResponse<String> page = guichet.get("/file/ville-lens");
    assertThat(guichet.submit(PATH + "erase", fields(page, Map.of())).statusCode()).isEqualTo(404);
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  private static Reply done(int version) {
    return Reply.json(
        200,
        """
        {"id":"%s","number":"LENS-2026-00042","version":%d,"state":"pris-en-charge",
         "holder":"ville-lens"}"""
            .formatted(Samples.REPORT, version));
  }

  private static Map<String, String> fields(HttpResponse<String> page, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>(more);
    fields.put("_csrf", Browser.csrf(page));
    fields.put("commandId", COMMAND);
    return fields;
  }
}
