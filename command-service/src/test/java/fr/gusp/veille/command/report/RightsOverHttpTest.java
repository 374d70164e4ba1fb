package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.mediateur;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.support.TestIdentity;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsOverHttpTest {

  private static final String LANDLORD = TestIdentity.desk("maisons-et-cites", "lens-cite-12-14");
  private static final String DECLINE = "\"reason\":\"pas-notre-domanialite\"";
  private static final String REFER = "\"organisation\":\"ville-lens\"";
  private static ReportClient client;

  @BeforeAll
  static void start() {
    client = new ReportClient();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @ParameterizedTest
  @CsvSource({
    "complete, ''",
    "accept, ''",
    "decline, '\"reason\":\"doublon\"'",
    "verify, ''",
    "persists, ''",
    "refer, '\"organisation\":\"call\"'"
  })
  void whoIsNotConcernedLearnsNothingNotEvenByTheVersion(String act, String rest) {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    String unknown = "{\"commandId\":\"%s\",\"version\":99%s}";
    String body = unknown.formatted(UUID.randomUUID(), rest.isEmpty() ? "" : "," + rest);

    UUID nowhere = UUID.randomUUID();
    Reply hidden = client.post(report, act, mediateur(), body, null);
    Reply absent = client.post(nowhere, act, mediateur(), body, null);

    hidden.isProblem(404, "report-unknown");
    assertThat(hidden.body().replace(report.toString(), ""))
        .isEqualTo(absent.body().replace(nowhere.toString(), ""));
  }

  @Test
  void whoKnowsItButHasNotTheRightIsTold() {
    UUID report = client.filed(gardien(), encombrantsRueCook());

    client
        .act(report, "accept", gardien(), "")
        .isProblem(403, "only-the-desk-of-the-holder-answers");
    client.act(report, "refer", LANDLORD, REFER).isProblem(403, "only-the-coordination-refers");
    client
        .act(report, "verify", otherGround(), "")
        .isProblem(403, "only-the-field-says-what-it-saw");
  }

  private static String otherGround() {
    return TestIdentity.token("roaming", "maisons-et-cites", "gardien", null, "avion-republique");
  }

  @ParameterizedTest
  @CsvSource({
    "accept, '', only-the-desk-of-the-holder-answers",
    "complete, '', only-the-desk-of-the-holder-answers",
    "refer, '\"organisation\":\"call\"', only-the-coordination-refers"
  })
  void whoMayNotDoItHearsThatBeforeTheVersionAndTheState(String act, String rest, String code) {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    String stale = "\"version\":99" + (rest.isEmpty() ? "" : "," + rest);

    client.act(report, act, gardien(), stale).isProblem(403, code);
    client.act(report, "complete", LANDLORD, "").is(200);
    client.act(report, act, gardien(), stale).isProblem(403, code);
  }

  @Test
  void whoSawAnOlderVersionHearsThatBeforeTheState() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    client.act(report, "accept", LANDLORD, "").is(200);

    client
        .act(report, "accept", LANDLORD, "\"version\":1")
        .isProblem(412, "the-version-seen-is-the-latest");
  }

  @Test
  void whatTheStateForbidsIsAConflict() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    client.act(report, "accept", LANDLORD, "");

    Reply refused = client.act(report, "accept", LANDLORD, "");

    refused.isProblem(409, "the-state-allows-it");
    assertThat(refused.<String>read("$.rule")).isEqualTo("TheStateAllowsIt");
  }

  @Test
  void aRefusedRuleIsNamedWithItsField() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    client.act(report, "decline", LANDLORD, DECLINE);

    Reply refused =
        client.act(report, "refer", coordination(), "\"organisation\":\"ville-atlantis\"");

    refused.isProblem(422, "the-organisation-is-in-the-directory").names("organisation");
  }

  @Test
  void tranquilliteIsKnownToItsCircleOnly() {
    String body = encombrantsRueCook().replace("depot-sauvage", "tranquillite");
    UUID report = client.filed(gardien(), body);
    String colleague =
        TestIdentity.token("collegue", "maisons-et-cites", "gardien", null, "lens-cite-12-14");

    client.act(report, "persists", colleague, "").isProblem(404, "report-unknown");
    client.act(report, "persists", coordination(), "").is(200);
    client.act(report, "persists", gardien(), "").is(200);
  }

  @Test
  void anActThatDoesNotExistIsUnknown() {
    UUID report = client.filed(gardien(), encombrantsRueCook());

    client.act(report, "teleport", LANDLORD, "").isProblem(404, "not-found");
  }
}
