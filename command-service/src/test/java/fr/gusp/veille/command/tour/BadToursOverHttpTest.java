package fr.gusp.veille.command.tour;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import java.nio.charset.StandardCharsets;
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
class BadToursOverHttpTest {

  private static final String ID = "'commandId':'6d9c0c52-0000-4000-8000-000000000001'";
  private static final String SEEN = "'observedAt':'2026-01-05T07:45:00+01:00'";
  private static final String LENS = "'quartier':'lens-cite-12-14'";
  private static final String WALK = "'secteurs':['cite-unesco']";
  private static final String SOON = "'startsAt':'2026-11-24T14:00:00+01:00'";

  private static ReportClient client;
  private static UUID tour;

  @BeforeAll
  static void start() {
    client = new ReportClient();
    tour = UUID.randomUUID();
    plan(tour, LENS + "," + WALK + "," + SOON).is(201);
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
        "                                     | 400 | missing-field   | quartier",
        "LENS,SOON                            | 422 | a-tour-walks-at-least-one-secteur | secteurs",
        "LENS,WALK                            | 400 | missing-field   | startsAt",
        "LENS,WALK,'startsAt':'mardi'         | 400 | not-an-instant  | startsAt",
        "LENS,WALK,'startsAt':'2062-11-24T14:00:00Z' | 422 | the-date-is-within-two-years | startsAt",
        "LENS,WALK,SOON,'heure':'14 h'        | 400 | unknown-field   | heure",
        "LENS,WALK,SOON,'meetingPoint':7      | 400 | wrong-type      | meetingPoint",
        "LENS,WALK,SOON,'participants':'x'    | 400 | wrong-type      | participants",
        "LENS,WALK,SOON,'participants':['X Y'] | 400 | malformed-value | participants",
        "LENS,WALK,SOON,'participants':['ville-atlantis'] | 422 | the-organisation-is-in-the-directory | participants",
        "LENS,SOON,'secteurs':['rue-hellemmes'] | 422 | the-secteurs-are-of-the-quartier | secteurs",
        "'quartier':'paris',WALK,SOON         | 422 | the-quartier-is-known | quartier",
        "'quartier':'../etc',WALK,SOON        | 400 | malformed-id    | quartier"
      })
  void aPlanWithAMistakeIsRefused(
      String fields, int status, String code, String field, CapturedOutput log) {
    String before = client.stored();

    refused(plan(UUID.randomUUID(), fields == null ? "" : fields), status, code, field);
    nothingIsStoredOrLogged(before, log);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "check  | SEEN                                  | 400 | missing-field  | commandId",
        "check  | ID,SEEN,'finding':'conforme'          | 400 | missing-field  | point",
        "check  | ID,SEEN,'point':'proprete-1'          | 400 | missing-field  | secteur",
        "check  | ID,POINT,'finding':'conforme'         | 400 | missing-field  | observedAt",
        "check  | ID,SEEN,POINT                         | 400 | missing-field  | finding",
        "check  | ID,SEEN,POINT,'finding':'bof'         | 422 | unknown-value  | finding",
        "check  | ID,SEEN,POINT,'finding':'verifie'     | 422 | the-finding-fits-the-point | finding",
        "check  | ID,SEEN,POINT,'finding':'conforme','report':'7' | 400 | malformed-id | report",
        "check  | ID,SEEN,POINT,'finding':'conforme','photos':['x'] | 400 | malformed-value | photos",
        "check  | ID,SEEN,POINT,'finding':'conforme','note':'Verlaine\\u0000' | 400 | unreadable-text | note",
        "check  | ID,SEEN,POINT,'finding':'conforme','note':'Verlaine\\u000b' | 400 | unreadable-text | note",
        "check  | ID,SEEN,'secteur':'cite-unesco','point':'PROPRETE 1','finding':'conforme' | 400 | malformed-id | point",
        "check  | ID,SEEN,'secteur':'cite-unesco','point':'proprete-99','finding':'conforme' | 422 | the-point-is-of-the-tour | point",
        "check  | ID,SEEN,'secteur':'rue-cook','point':'proprete-1','finding':'conforme' | 422 | the-secteur-is-of-the-tour | secteur",
        "check  | ID,'observedAt':'2062-01-05T07:45:00Z',POINT,'finding':'conforme' | 422 | observed-at-most-ten-minutes-ahead | observedAt",
        "close  | ID,'inhabitants':501                  | 422 | out-of-range   | inhabitants",
        "close  | ID,'inhabitants':-1                   | 422 | out-of-range   | inhabitants",
        "close  | ID,'inhabitants':'trois'              | 400 | wrong-type     | inhabitants",
        "close  | ID,'present':['ville-atlantis']       | 422 | the-organisation-is-in-the-directory | present",
        "cancel | ID                                    | 400 | missing-field  | reason",
        "cancel | ID,'reason':'  '                      | 400 | missing-field  | reason"
      })
  void anActWithAMistakeIsRefused(
      String act, String fields, int status, String code, String field, CapturedOutput log) {
    String before = client.stored();

    refused(
        client.postTo("tours/" + tour + "/" + act, coordination(), json(fields)),
        status,
        code,
        field);
    nothingIsStoredOrLogged(before, log);
  }

  @Test
  void anIdentifierThatIsNoUuidAndAnActThatDoesNotExistAreRefused() {
    client.postTo("tours/42/check", coordination(), "{}").isProblem(400, "malformed-id");
    client.postTo("tours/" + tour + "/dance", coordination(), "{}").isProblem(404, "not-found");
  }

  @Test
  void whoIsNotKnownIsAsked() {
    client.postTo("tours/" + tour + "/close", null, "{}").isProblem(401, "unauthenticated");
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
    return client.send(
        client.put("tours/" + id, coordination(), json(fields).getBytes(StandardCharsets.UTF_8)));
  }

  private static String json(String fields) {
    String body =
        fields
            .replace("POINT", "'secteur':'cite-unesco','point':'proprete-1'")
            .replace("ID", ID)
            .replace("SEEN", SEEN)
            .replace("LENS", LENS)
            .replace("WALK", WALK)
            .replace("SOON", SOON);
    return ("{" + body + "}").replace('\'', '"');
  }
}
