package fr.gusp.veille.command.rounds.publish;

import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoundsOverHttpTest {

  private static final String TUESDAYS =
      """
      {"rounds":[{"id":"encombrants","kind":"collecte-encombrants","label":"Encombrants",\
      "quartiers":["lens-cite-12-14"],"secteurs":[],\
      "when":{"rhythm":"hebdomadaire","weekday":"mardi"}}]%s}""";

  private static ReportClient client;

  @BeforeAll
  static void start() {
    client = new ReportClient();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @Test
  void aCalendarIsPublishedAndReplaced() {
    put(coordination(), TUESDAYS.formatted("")).is(201);
    String before = client.stored();
    Reply again = put(coordination(), TUESDAYS.formatted("")).is(200);
    assertThat(again.<Integer>read("$.calendar")).isEqualTo(1);
    assertThat(client.stored()).isEqualTo(before);

    String season =
        TUESDAYS
            .formatted(",\"version\":0")
            .replace(
                "\"hebdomadaire\",\"weekday\":\"mardi\"",
                "\"saison\",\"from\":\"--04-01\",\"until\":\"--06-30\"");
    assertThat(put(coordination(), season).is(200).<Integer>read("$.calendar")).isEqualTo(2);
    assertThat(client.storedAt("rounds:call")).contains("--06-30");
    put(coordination(), TUESDAYS.formatted(",\"version\":0"))
        .isProblem(412, "the-version-seen-is-the-latest");
  }

  @Test
  void aMistakeNamesItsRound() {
    put(coordination(), TUESDAYS.formatted("").replace("mardi", "mardredi"))
        .isProblem(422, "unknown-value")
        .names("rounds.0.when.weekday");
    put(coordination(), TUESDAYS.formatted("").replace("\"label\":\"Encombrants\",", ""))
        .isProblem(400, "missing-field")
        .names("rounds.0.label");
    put(coordination(), "{\"rounds\":[7]}").isProblem(400, "wrong-type").names("rounds");
    put(coordination(), TUESDAYS.formatted("").replace(",\"weekday\":\"mardi\"", ""))
        .isProblem(422, "a-round-says-when-it-comes");
    put(gardien(), TUESDAYS.formatted(""))
        .isProblem(403, "only-the-coordination-publishes-the-rounds");
  }

  private static Reply put(String token, String body) {
    return client.send(client.put("rounds/call", token, body.getBytes(UTF_8)));
  }
}
