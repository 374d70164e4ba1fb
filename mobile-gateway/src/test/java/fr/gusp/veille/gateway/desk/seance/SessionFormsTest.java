package fr.gusp.veille.gateway.desk.seance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.gateway.GatewayTest;
import fr.gusp.veille.gateway.stage.Browser;
import fr.gusp.veille.gateway.stage.CommitteeSamples;
import fr.gusp.veille.gateway.stage.Samples;
import fr.gusp.veille.gateway.stage.Stage;
import fr.gusp.veille.gateway.stage.StubIdentity.Member;
import fr.gusp.veille.gateway.stage.StubService.Reply;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionFormsTest extends GatewayTest {

  private static final String PATH = "/seances/" + CommitteeSamples.SESSION;
  private static final String API = "/api/v1/committees/sessions/";
  private static final String HERE = API + CommitteeSamples.SESSION;
  private static final String COMMAND = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10";
  private static final String DECISION = "d1000000-0000-4000-8000-000000000009";

  @BeforeEach
  void answer() {
    CommitteeSamples.answer(Stage.QUERY);
  }

  @Test
  void planningTwiceIsPlanningOnce() {
    String id = "5a0d3c1e-6c1f-4f7c-9a63-0b1f5d2e7c11";
    Stage.COMMAND.on("PUT " + API + id, done());
    Browser browser = signedIn(Member.coordination());
    HttpResponse<String> form = browser.get("/seances/nouvelle");
    assertThat(form.body()).contains("name=\"session\"", "Ville de Lens", "Mois à relire");
    HttpResponse<String> answer =
        browser.submit(
            "/seances",
            fields(
                form,
                Map.of(
                    "session", id,
                    "quartier", "lens-cite-12-14",
                    "month", "2026-10",
                    "heldOn", "2026-11-05",
                    "participants", "ville-lens")));
    assertThat(Browser.location(answer)).isEqualTo("/seances/" + id + "?fait=prevue");
    assertThat(Stage.COMMAND.last("PUT " + API + id).body())
        .isEqualTo(
            "{\"commandId\":\"%s\",\"committee\":\"proximite\",\"quartier\":\"lens-cite-12-14\",\"month\":\"2026-10\",\"heldOn\":\"2026-11-05\",\"participants\":[\"ville-lens\"]}"
                .formatted(COMMAND));
  }

  @Test
  void refusedPlanShowsEachFieldAndKeepsWhatWasTyped() {
    String id = "5a0d3c1e-6c1f-4f7c-9a63-0b1f5d2e7c12";
    Stage.COMMAND.on(
        "PUT " + API + id,
        Reply.json(
            400,
            """
            {"code":"invalid","title":"Demande incomplète","detail":"Un champ manque.",
             "errors":[{"field":"heldOn","code":"missing","message":"Donnez le jour."}]}"""));
    Browser browser = signedIn(Member.coordination());
    HttpResponse<String> form = browser.get("/seances/nouvelle");
    HttpResponse<String> answer =
        browser.submit(
            "/seances",
            fields(
                form,
                Map.of(
                    "session", id, "quartier", "lens-cite-12-14", "participants", "ville-lens")));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Demande incomplète", "Donnez le jour.", "value=\"" + id + "\"")
        .containsPattern("value=\"ville-lens\"\\s+checked");
  }

  @Test
  void freezingSendsInstantPositionAndFingerprint() {
    Stage.COMMAND.on("POST " + HERE + "/freeze", done());
    submit("figer", figures("b08f72132657e1a83df729709a06a934342dfe09b05a8615f71bca90272ca843"));
    assertThat(Stage.COMMAND.last("POST " + HERE + "/freeze").body())
        .isEqualTo(
            "{\"commandId\":\"%s\",\"version\":2,\"instant\":\"2026-10-03T16:02:00Z\",\"position\":904,\"fingerprint\":\"b08f72132657e1a83df729709a06a934342dfe09b05a8615f71bca90272ca843\",\"definitions\":2}"
                .formatted(COMMAND));
  }

  @Test
  void figuresThatDoNotRecomputeAreNotFrozen() {
    HttpResponse<String> answer = submit("figer", figures("0".repeat(64)));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Ces chiffres ne sont pas ceux de la séance");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  private static Map<String, String> figures(String fingerprint) {
    return Map.of(
        "version", "2",
        "instant", "2026-10-03T16:02:00Z",
        "position", "904",
        "fingerprint", fingerprint,
        "definitions", "2");
  }

  @Test
  void decidingFindsTheDossiersByNumber() {
    Stage.COMMAND.on("POST " + HERE + "/decide", done());
    HttpResponse<String> answer =
        submit(
            "decider",
            Map.of(
                "decision", DECISION,
                "label", " Poser un potelet ",
                "responsible", "ville-lens",
                "dueOn", "2026-12-01",
                "reports", "lens-2026-00042 ; LENS-2026-00043"));
    assertThat(Browser.location(answer)).isEqualTo(PATH + "?fait=decider");
    assertThat(Stage.COMMAND.last("POST " + HERE + "/decide").body())
        .contains("\"label\":\"Poser un potelet\"", "\"responsible\":\"ville-lens\"")
        .contains("\"dueOn\":\"2026-12-01\"", "\"escalated\":false", Samples.REPORT);
  }

  @Test
  void unknownNumberSendsNothingAndKeepsTheText() {
    HttpResponse<String> answer =
        submit(
            "decider",
            Map.of("label", "Poser un potelet", "reports", "LENS-2026-99999", "escalated", "oui"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Le dossier LENS-2026-99999 n’existe pas", "Poser un potelet</textarea>")
        .contains("value=\"LENS-2026-99999\"")
        .containsPattern("value=\"oui\"\\s+checked");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void staleFormSaysSoAndKeepsTheText() {
    Stage.COMMAND.on(
        "POST " + HERE + "/decide",
        Reply.json(412, "{\"code\":\"stale\",\"title\":\"La séance a changé\"}"));
    HttpResponse<String> answer =
        submit("decider", Map.of("decision", DECISION, "label", "Poser", "version", "1"));
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body())
        .contains("La séance a changé", "Rien n’a été enregistré", "Poser</textarea>")
        .contains("name=\"decision\" value=\"" + DECISION + "\"");
  }

  @Test
  void earlierDecisionIsSettledWhereItWasTaken() {
    String there = "POST " + API + CommitteeSamples.EARLIER + "/settle";
    Stage.COMMAND.on(there, done());
    submit(
        "solder",
        Map.of(
            "session", CommitteeSamples.EARLIER,
            "decision", "d1000000-0000-4000-8000-000000000002",
            "outcome", "reportee",
            "dueOn", "2026-12-01",
            "note", "Entreprise en retard"));
    assertThat(Stage.COMMAND.last(there).body())
        .contains("\"outcome\":\"reportee\"", "\"dueOn\":\"2026-12-01\"", "Entreprise en retard")
        .doesNotContain("version");
  }

  @Test
  void refusedOutcomeStaysOpenAtItsDecision() {
    Stage.COMMAND.on(
        "POST " + API + CommitteeSamples.EARLIER + "/settle",
        Reply.json(
            422,
            """
            {"code":"rule","title":"Il manque une date","rule":"PostponedNeedsADay",
             "detail":"Une décision reportée l’est à une date."}"""));
    HttpResponse<String> answer =
        submit(
            "solder",
            Map.of(
                "session", CommitteeSamples.EARLIER,
                "decision", "d1000000-0000-4000-8000-000000000002",
                "outcome", "reportee",
                "note", "On attend"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Il manque une date", "On attend</textarea>", "open=\"open\"")
        .containsPattern("value=\"reportee\"\\s+checked");
  }

  @Test
  void closingSaysWhoWasThere() {
    Stage.COMMAND.on("POST " + HERE + "/close", done());
    submit("clore", Map.of("version", "2", "present", "ville-lens", "note", "Rien à signaler"));
    assertThat(Stage.COMMAND.last("POST " + HERE + "/close").body())
        .contains("\"present\":[\"ville-lens\"]", "\"note\":\"Rien à signaler\"");
    assertThat(signedIn(Member.coordination()).get(PATH + "?fait=clore").body())
        .contains("La séance est close.");
  }

  @Test
  void unknownActIsNoPage() {
    assertThat(submit("danser", Map.of()).statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> submit(String word, Map<String, String> fields) {
    Browser browser = signedIn(Member.coordination());
    return browser.submit(PATH + "/" + word, fields(browser.get(PATH), fields));
  }

  private static Map<String, String> fields(HttpResponse<String> page, Map<String, String> own) {
    Map<String, String> fields = new HashMap<>(own);
    fields.put("_csrf", Browser.csrf(page));
    fields.put("commandId", COMMAND);
    return fields;
  }

  private static Reply done() {
    return Reply.json(200, "{\"id\":\"x\",\"version\":2,\"state\":\"prevue\"}");
  }
}
