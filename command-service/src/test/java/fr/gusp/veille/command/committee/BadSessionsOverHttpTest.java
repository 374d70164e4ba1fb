package fr.gusp.veille.command.committee;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What cannot be accepted is answered in words and stored nowhere, the log included. */
@ExtendWith(OutputCaptureExtension.class)
class BadSessionsOverHttpTest {

  private static final Map<String, String> WORDS =
      Map.of(
          "ID", "'commandId':'6d9c0c52-0000-4000-8000-000000000001'",
          "KIND", "'committee':'proximite'",
          "LENS", "'quartier':'lens-cite-12-14'",
          "MONTH", "'month':'2026-10'",
          "HELD", "'heldOn':'2026-11-05'",
          "SINCE", "'instant':'2026-11-01T00:00:00Z','position':1,'definitions':1",
          "PRINT", "'fingerprint':'" + "a".repeat(64) + "'",
          "ONE", "'decision':'6d9c0c52-0000-4000-8000-000000000002'",
          "BENCH", "'label':'poser un banc'",
          "VILLE", "'responsible':'ville-lens'");

  private static ReportClient client;
  private static UUID session;

  @BeforeAll
  static void start() {
    client = new ReportClient();
    session = UUID.randomUUID();
    plan(session, "KIND,LENS,MONTH,HELD").is(201);
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "LENS,MONTH,HELD                  | 400 | missing-field | committee",
        "'committee':'loisirs',MONTH,HELD | 422 | unknown-value | committee",
        "KIND,MONTH,HELD                  | 422 | a-comite-de-proximite-has-a-quartier | quartier",
        "KIND,'quartier':'paris',MONTH,HELD | 422 | the-quartier-is-known | quartier",
        "KIND,LENS,HELD                   | 400 | missing-field | month",
        "KIND,LENS,HELD,'month':'octobre' | 400 | not-a-month   | month",
        "KIND,LENS,HELD,'month':'2026-13' | 400 | not-a-month   | month",
        "KIND,LENS,HELD,'month':'0026-10' | 422 | out-of-range  | month",
        "KIND,LENS,HELD,'month':'2062-10' | 422 | the-month-reviewed-has-begun | month",
        "KIND,LENS,MONTH                  | 400 | missing-field | heldOn",
        "KIND,LENS,MONTH,'heldOn':'2026-02-30' | 400 | not-a-date | heldOn",
        "KIND,LENS,MONTH,'heldOn':'2062-11-05' | 422 | the-date-is-within-two-years | heldOn",
        "KIND,LENS,MONTH,HELD,'salle':'1' | 400 | unknown-field | salle",
        "KIND,LENS,MONTH,HELD,'participants':['ville-atlantis'] | 422 | the-organisation-is-in-the-directory | participants"
      })
  void aCallWithAMistakeIsRefused(
      String fields, int status, String code, String field, CapturedOutput log) {
    String before = client.stored();

    refused(plan(UUID.randomUUID(), fields), status, code, field);
    nothingIsStoredOrLogged(before, log);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "freeze | SINCE,PRINT                          | 400 | missing-field   | commandId",
        "freeze | ID,SINCE                             | 400 | missing-field   | fingerprint",
        "freeze | ID,SINCE,'fingerprint':'AAAA'        | 400 | malformed-value | fingerprint",
        "freeze | ID,PRINT,'position':1,'definitions':1 | 400 | missing-field  | instant",
        "freeze | ID,PRINT,'instant':'2026-11-01T00:00:00Z','definitions':1 | 400 | missing-field | position",
        "freeze | ID,PRINT,'instant':'2026-11-01T00:00:00Z','position':-1,'definitions':1 | 422 | out-of-range | position",
        "freeze | ID,PRINT,'instant':'2026-11-01T00:00:00Z','position':999999,'definitions':1 | 422 | the-position-is-recorded | position",
        "freeze | ID,PRINT,'instant':'2062-11-01T00:00:00Z','position':1,'definitions':1 | 422 | the-instant-has-passed | instant",
        "freeze | ID,PRINT,'instant':'2026-11-01T00:00:00Z','position':1,'definitions':0 | 422 | out-of-range | definitions",
        "decide | ID,BENCH,VILLE                       | 400 | missing-field   | decision",
        "decide | ID,ONE,VILLE                         | 400 | missing-field   | label",
        "decide | ID,ONE,VILLE,'label':'ab'            | 422 | too-short       | label",
        "decide | ID,ONE,VILLE,'label':'LONG'          | 422 | too-long        | label",
        "decide | ID,ONE,VILLE,'label':'Verlaine\\u0000' | 400 | unreadable-text | label",
        "decide | ID,ONE,VILLE,'label':'Verlaine\\u000b' | 400 | unreadable-text | label",
        "decide | ID,ONE,BENCH                         | 400 | missing-field   | responsible",
        "decide | ID,ONE,BENCH,'responsible':'ville-atlantis' | 422 | the-organisation-is-in-the-directory | responsible",
        "decide | ID,ONE,BENCH,VILLE,'dueOn':'demain'  | 400 | not-a-date      | dueOn",
        "decide | ID,ONE,BENCH,VILLE,'dueOn':'2026-11-04' | 422 | the-due-date-is-not-before-the-session | dueOn",
        "decide | ID,ONE,BENCH,VILLE,'reports':['x']   | 400 | malformed-value | reports",
        "decide | ID,ONE,BENCH,VILLE,'reports':['6d9c0c52-0000-4000-8000-000000000003'] | 422 | the-reports-are-filed | reports",
        "decide | ID,ONE,BENCH,VILLE,'escalated':'oui' | 400 | wrong-type      | escalated",
        "settle | ID,'outcome':'tenue'                 | 400 | missing-field   | decision",
        "settle | ID,ONE                               | 400 | missing-field   | outcome",
        "settle | ID,ONE,'outcome':'oubliee'           | 422 | unknown-value   | outcome",
        "settle | ID,ONE,'outcome':'tenue'             | 422 | the-decision-is-of-the-session | decision",
        "close  | ID,'present':'ville-lens'            | 400 | wrong-type      | present",
        "close  | ID,'present':['ville-atlantis']      | 422 | the-organisation-is-in-the-directory | present"
      })
  void anActWithAMistakeIsRefused(
      String act, String fields, int status, String code, String field, CapturedOutput log) {
    String before = client.stored();
    String path = "committees/sessions/" + session + "/" + act;

    refused(client.postTo(path, coordination(), json(fields)), status, code, field);
    nothingIsStoredOrLogged(before, log);
  }

  @Test
  void anIdentifierThatIsNoUuidAndAnActThatDoesNotExistAreRefused() {
    client
        .postTo("committees/sessions/42/close", coordination(), "{}")
        .isProblem(400, "malformed-id");
    client
        .postTo("committees/sessions/" + session + "/dance", coordination(), "{}")
        .isProblem(404, "not-found");
  }

  private static void refused(Reply reply, int status, String code, String field) {
    reply.isProblem(status, code).names(field);
    assertThat(reply.<String>read("$.detail")).isNotBlank();
  }

  private static void nothingIsStoredOrLogged(String before, CapturedOutput log) {
    assertThat(client.stored()).isEqualTo(before);
    assertThat(log.getAll()).doesNotContain("Verlaine", "Exception");
  }

  private static Reply plan(UUID id, String fields) {
    byte[] body = json(fields).getBytes(StandardCharsets.UTF_8);
    return client.send(client.put("committees/sessions/" + id, coordination(), body));
  }

  private static String json(String fields) {
    String body = fields.replace("LONG", "x".repeat(501));
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      body = body.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
    }
    return ("{" + body + "}").replace('\'', '"');
  }
}
