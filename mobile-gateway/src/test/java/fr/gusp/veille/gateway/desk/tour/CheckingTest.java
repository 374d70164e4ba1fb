package fr.gusp.veille.gateway.desk.tour;

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

class CheckingTest extends GatewayTest {

  private static final String PATH = "/tours/" + Samples.TOUR;
  private static final String CHECK = "POST /api/v1/tours/" + Samples.TOUR + "/check";
  private static final String COMMAND = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a10";
  private static final String NEW_REPORT = "0b7d6a1e-8a59-4b8a-9a43-2a6f7f4f9a11";
  private static final Reply DONE = Reply.json(200, "{\"id\":\"x\",\"version\":4}");

  @Test
  void sheetAsksEachPointOfOneSecteur() {
    assertThat(signedIn(Member.animateur()).get(PATH + "/saisie?secteur=s2").body())
        .contains("Secteur nord", "Absence de tags et d&#39;affichage sauvage", "Sans objet")
        .contains("name=\"finding.p01\"", "aria-current=\"page\"><span>Secteur nord")
        .doesNotContain("Sacs au pied de la borne");
  }

  @Test
  void onlyWhatIsNewIsRecorded() {
    Stage.COMMAND.on(CHECK, DONE);
    HttpResponse<String> answer =
        submit(
            Map.of("point", "p02", "finding.p02", "conforme", "known.p02", "non-vu"), "constats");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(Browser.location(answer))
        .isEqualTo(PATH + "/saisie?secteur=s1&theme=&fait=constats#ouvert");
    assertThat(Stage.COMMAND.last(CHECK).body())
        .contains("\"point\":\"p02\"", "\"finding\":\"conforme\"", "\"secteur\":\"s1\"");
    Stage.COMMAND.forget();
    answer =
        submit(
            Map.of("point", "p01", "finding.p01", "conforme", "known.p01", "conforme"), "constats");
    assertThat(Browser.location(answer)).endsWith("fait=rien#ouvert");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void whatIsToBeTreatedMayBecomeAReport() {
    String filing = "PUT /api/v1/reports/" + NEW_REPORT;
    Stage.COMMAND.on(filing, Reply.json(201, "{\"number\":\"LENS-2026-00130\",\"version\":1}"));
    Stage.COMMAND.on(CHECK, DONE);
    submit(toTreat(), "constats");
    assertThat(Stage.COMMAND.last(filing).body())
        .contains("\"nature\":\"depot-sauvage\"", "\"place\":\"rue Cook\"")
        .contains("\"tour\":\"" + Samples.TOUR + "\"", "\"description\":\"Sacs\"")
        .doesNotContain("commandId");
    assertThat(Stage.COMMAND.last(CHECK).body()).contains("\"report\":\"" + NEW_REPORT + "\"");
  }

  @Test
  void refusedReportLeavesTheFindingToBeDoneAgain() {
    Stage.COMMAND.on(
        "PUT /api/v1/reports/" + NEW_REPORT,
        Reply.json(400, "{\"title\":\"Lieu manquant\",\"detail\":\"Donnez un lieu.\"}"));
    HttpResponse<String> answer = submit(toTreat(), "constats");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Lieu manquant", "1\u00a0constat à reprendre", ">Sacs</textarea>")
        .contains("value=\"rue Cook\"", NEW_REPORT);
    assertThat(Stage.COMMAND.asked()).noneMatch(asked -> asked.path().endsWith("/check"));
  }

  @Test
  void reportLookedAtIsVerifiedAndRemembered() {
    String act = "POST /api/v1/reports/" + Samples.REPORT + "/verify";
    Stage.COMMAND.on(act, DONE);
    Stage.COMMAND.on(CHECK, DONE);
    HttpResponse<String> answer =
        submit(Map.of("checkId", NEW_REPORT), "dossiers/" + Samples.REPORT + "/verifie");
    assertThat(Browser.location(answer)).isEqualTo(PATH + "?fait=verifie");
    assertThat(Stage.COMMAND.last(act).body()).isEqualTo("{\"commandId\":\"" + COMMAND + "\"}");
    assertThat(Stage.COMMAND.last(CHECK).body())
        .contains("\"point\":\"" + Samples.REPORT + "\"", "\"finding\":\"verifie\"");
  }

  @Test
  void lookSentTwiceIsTheSameLook() {
    String page = signedIn(Member.animateur()).get(PATH).body();
    assertThat(page).containsPattern("name=\"observedAt\" value=\"20[0-9T:.-]+Z\"");
    Stage.COMMAND.on("POST /api/v1/reports/" + Samples.REPORT + "/verify", DONE);
    Stage.COMMAND.on(CHECK, DONE);
    Map<String, String> form =
        Map.of("checkId", NEW_REPORT, "observedAt", "2026-11-24T13:31:00.123Z");
    submit(form, "dossiers/" + Samples.REPORT + "/verifie");
    String first = Stage.COMMAND.last(CHECK).body();
    submit(form, "dossiers/" + Samples.REPORT + "/verifie");
    assertThat(Stage.COMMAND.last(CHECK).body())
        .isEqualTo(first)
        .contains("\"observedAt\":\"2026-11-24T13:31:00.123Z\"");
  }

  @Test
  void sheetSentTwiceIsTheSameSheet() {
    Stage.COMMAND.on(CHECK, DONE);
    assertThat(signedIn(Member.animateur()).get(PATH + "/saisie?secteur=s1").body())
        .containsPattern("name=\"seen.p02\" value=\"20[0-9T:.-]+Z\"");
    submit(
        Map.of(
            "point", "p05",
            "finding.p05", "conforme",
            "known.p05", "a-traiter",
            "seen.p05", "2026-11-24T13:45:00Z"),
        "constats");
    assertThat(Stage.COMMAND.last(CHECK).body())
        .contains("\"observedAt\":\"2026-11-24T13:45:00Z\"");
  }

  @Test
  void tourThatTakesNoFindingLeavesTheDossierAsItIs() {
    Stage.COMMAND.on(CHECK, Reply.json(409, "{\"title\":\"Le tour est clos\"}"));
    HttpResponse<String> answer =
        submit(Map.of("checkId", NEW_REPORT), "dossiers/" + Samples.REPORT + "/verifie");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("Le tour est clos", "Rien n’a été enregistré");
    assertThat(Stage.COMMAND.asked()).noneMatch(asked -> asked.path().endsWith("/verify"));
  }

  @Test
  void reportThatCannotBeVerifiedSaysWhy() {
    Stage.COMMAND.on(CHECK, DONE);
    Stage.COMMAND.on(
        "POST /api/v1/reports/" + Samples.REPORT + "/persists",
        Reply.json(409, "{\"title\":\"Déjà vérifié\"}"));
    HttpResponse<String> answer =
        submit(Map.of("checkId", NEW_REPORT), "dossiers/" + Samples.REPORT + "/persiste");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains(
            "Déjà vérifié", "Le constat du tour est enregistré ; le dossier, lui, n’a pas changé.")
        .doesNotContain("Rien n’a été enregistré");
  }

  @Test
  void closingSendsWhoWasThere() {
    String close = "POST /api/v1/tours/" + Samples.TOUR + "/close";
    Stage.COMMAND.on(close, DONE);
    HttpResponse<String> answer =
        submit(
            Map.of("present", "ville-lens", "inhabitants", "4", "note", " Vu ", "version", "4"),
            "clore");
    assertThat(Browser.location(answer)).isEqualTo(PATH + "?fait=clos");
    assertThat(Stage.COMMAND.last(close).body())
        .contains("\"present\":[\"ville-lens\"]", "\"inhabitants\":4", "\"note\":\"Vu\"")
        .contains("\"version\":4");
  }

  @Test
  void refusedClosingKeepsWhatWasTyped() {
    Stage.COMMAND.on(
        "POST /api/v1/tours/" + Samples.TOUR + "/close",
        Reply.json(
            400,
            """
            {"title":"Demande incomplète",
             "errors":[{"field":"inhabitants","code":"range","message":"500 au plus."}]}"""));
    HttpResponse<String> answer =
        submit(Map.of("present", "call", "inhabitants", "501", "note", "Bon accueil"), "clore");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"e-habitants\">500 au plus.", "value=\"501\"", ">Bon accueil<");
  }

  @Test
  void numberOfInhabitantsThatIsNoneIsSaidAtItsField() {
    HttpResponse<String> answer =
        submit(Map.of("inhabitants", "beaucoup", "note", "Bon accueil"), "clore");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"e-habitants\">Donnez le nombre d’habitants présents, en chiffres")
        .contains("value=\"beaucoup\"", ">Bon accueil<");
    assertThat(Stage.COMMAND.changes()).isEmpty();
  }

  @Test
  void cancellingSendsTheReason() {
    String cancel = "POST /api/v1/tours/" + Samples.TOUR + "/cancel";
    Stage.COMMAND.on(cancel, DONE);
    HttpResponse<String> answer = submit(Map.of("reason", "Alerte météo"), "annuler");
    assertThat(Browser.location(answer)).isEqualTo(PATH + "?fait=annule");
    assertThat(Stage.COMMAND.last(cancel).body()).contains("\"reason\":\"Alerte météo\"");
  }

  private static Map<String, String> toTreat() {
    return Map.of(
        "point", "p02",
        "finding.p02", "a-traiter",
        "known.p02", "non-vu",
        "nature.p02", "depot-sauvage",
        "lieu.p02", "rue Cook",
        "note.p02", "Sacs",
        "report.p02", NEW_REPORT,
        "theme", "Propreté");
  }

  private HttpResponse<String> submit(Map<String, String> more, String form) {
    Browser animateur = signedIn(Member.animateur());
    Map<String, String> fields = new HashMap<>(more);
    fields.put("_csrf", Browser.csrf(animateur.get(PATH)));
    fields.put("commandId", COMMAND);
    fields.put("secteur", "s1");
    return animateur.submit(PATH + "/" + form, fields);
  }
}
