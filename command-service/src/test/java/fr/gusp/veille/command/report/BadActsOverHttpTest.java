package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient.Reply;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an act's body may not be. */
@ExtendWith(OutputCaptureExtension.class)
class BadActsOverHttpTest {

  private static final String ID = "'commandId':'6d9c0c52-0000-4000-8000-000000000001'";
  private static ReportClient client;
  private static UUID report;

  @BeforeAll
  static void start() {
    client = new ReportClient();
    report = client.filed(gardien(), encombrantsRueCook());
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
        "accept   |                                  | 400 | missing-field   | commandId",
        "accept   | 'commandId':null                 | 400 | missing-field   | commandId",
        "accept   | 'commandId':7                    | 400 | wrong-type      | commandId",
        "accept   | 'commandId':'1-1-1-1-1'          | 400 | malformed-id    | commandId",
        "accept   | ID,'version':'1'                 | 400 | wrong-type      | version",
        "accept   | ID,'version':1.5                 | 400 | wrong-type      | version",
        "accept   | ID,'version':-1                  | 422 | out-of-range    | version",
        "accept   | ID,'version':99999999999999999999| 422 | out-of-range    | version",
        "accept   | ID,'comment':'Verlaine'          | 400 | unknown-field   | comment",
        "decline  | ID                               | 400 | missing-field   | reason",
        "decline  | ID,'reason':'flemme'             | 422 | unknown-value   | reason",
        "decline  | ID,'reason':['doublon']          | 400 | wrong-type      | reason",
        "decline  | ID,'reason':'doublon','suggested':'VILLE DE LENS' | 400 | malformed-id | suggested",
        "decline  | ID,'reason':'doublon','comment':'Verlaine\\u0000' | 400 | unreadable-text | comment",
        "decline  | ID,'reason':'doublon','comment':'Verlaine\\u000b' | 400 | unreadable-text | comment",
        "refer    | ID                               | 400 | missing-field   | organisation",
        "refer    | ID,'organisation':'../etc'       | 400 | malformed-id    | organisation",
        "complete | ID,'cost':-0.01                  | 422 | out-of-range    | cost",
        "complete | ID,'cost':1e400                  | 422 | out-of-range    | cost",
        "complete | ID,'cost':'12'                   | 400 | wrong-type      | cost",
        "complete | ID,'volume':true                 | 400 | wrong-type      | volume",
        "complete | ID,'response':'autre'            | 422 | unknown-value   | response",
        "complete | ID,'photos':['xyz']              | 400 | malformed-value | photos",
        "verify   | ID,'photos':'xyz'                | 400 | wrong-type      | photos",
        "persists | ID,'photos':[[]]                 | 400 | wrong-type      | photos",
        "persists | ID,'reason':'x'                  | 400 | unknown-field   | reason",
        "plan     | ID                               | 400 | missing-field   | date",
        "plan     | ID,'date':'demain'               | 400 | not-a-date      | date",
        "plan     | ID,'date':'0026-11-24'           | 422 | out-of-range    | date",
        "replan   | ID,'date':'2026-12-24'           | 400 | missing-field   | cause",
        "replan   | ID,'date':'2026-12-24','cause':'flemme' | 422 | unknown-value | cause",
        "pause    | ID                               | 400 | missing-field   | cause",
        "pause    | ID,'cause':'intemperies','until':7 | 400 | wrong-type    | until",
        "pause    | ID,'cause':'intemperies','third':'VILLE' | 400 | malformed-id | third",
        "resume   | ID,'cause':'intemperies'         | 400 | unknown-field   | cause",
        "assign   | ID,'member':'moi'                | 400 | malformed-id    | member",
        "assign   | ID,'reference':['Verlaine']      | 400 | wrong-type      | reference",
        "qualify  | ID                               | 400 | missing-field   | landStatus",
        "qualify  | ID,'landStatus':'lunaire'        | 422 | unknown-value   | landStatus",
        "complement | ID,'photos':['xyz']            | 400 | malformed-value | photos",
        "comment  | ID,'text':'Verlaine'             | 400 | missing-field   | visibility",
        "comment  | ID,'text':' ','visibility':'interne' | 400 | missing-field | text",
        "comment  | ID,'text':'Verlaine','visibility':'tous' | 422 | unknown-value | visibility",
        "dismiss  | ID                               | 400 | missing-field   | reason",
        "dismiss  | ID,'reason':'flemme'             | 422 | unknown-value   | reason",
        "withdraw | ID                               | 400 | missing-field   | reason",
        "reopen   | ID,'reason':7                    | 400 | wrong-type      | reason",
        "close    | ID,'reason':'Verlaine'           | 400 | missing-field   | way",
        "close    | ID,'way':'coordination'          | 400 | missing-field   | reason",
        "relay    | ID                               | 400 | missing-field   | organisation",
        "escalate | ID,'committee':'ministere'       | 422 | unknown-value   | committee",
        "safeguard | ID,'cost':-1                    | 422 | out-of-range    | cost",
        "safeguard | ID,'rebilled':'oui'             | 400 | wrong-type      | rebilled",
        "confirm  | ID,'observedAt':'hier'           | 400 | not-an-instant  | observedAt",
        "correct  | ID,'severity':'grave'            | 422 | unknown-value   | severity",
        "correct  | ID,'location':{'lat':50}         | 400 | missing-field   | location.lon",
        "correct  | ID,'location':{'lat':50,'lon':2,'by':1} | 400 | unknown-field | location.by",
        "correct  | ID,'landStatus':'prive'          | 400 | unknown-field   | landStatus"
      })
  void aMistakeIsNamedByCodeAndField(
      String act, String fields, int status, String code, String field, CapturedOutput log) {
    String before = client.stored();
    String body = fields == null ? "" : fields.replace("ID", ID).replace('\'', '"');

    Reply refused = client.post(report, act, coordination(), "{" + body + "}", null);

    refused.isProblem(status, code).names(field);
    assertThat(client.stored()).isEqualTo(before);
    assertThat(log.getAll()).doesNotContain("Verlaine", "Exception");
  }

  @Test
  void everyMistakeIsNamedAtOnce() {
    Reply refused = client.post(report, "replan", coordination(), "{\"date\":\"demain\"}", null);

    refused.isProblem(400, "missing-field");
    assertThat(refused.<java.util.List<String>>read("$.errors[*].field"))
        .containsExactlyInAnyOrder("commandId", "date", "cause");
  }

  @Test
  void anActOnNoUuidIsRefused() {
    client
        .send(
            client
                .request("reports/42/accept", coordination())
                .POST(HttpRequest.BodyPublishers.ofString("{}")))
        .isProblem(400, "malformed-id");
  }
}
