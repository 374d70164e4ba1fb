package fr.gusp.veille.command.committee;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.mediateur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SessionsOverHttpTest {

  private static final String PLAN =
      """
      {"committee":"proximite","quartier":"lens-cite-12-14","month":"2026-10",\
      "heldOn":"2026-11-05","participants":["ville-lens"]}""";
  private static final String FREEZE =
      "\"instant\":\"%s\",\"position\":%d,\"fingerprint\":\"%s\",\"definitions\":1";
  private static final String DECIDE =
      "\"decision\":\"%s\",\"label\":\"poser un banc\",\"responsible\":\"ville-lens\","
          + "\"dueOn\":\"2026-12-05\",\"reports\":[\"%s\"],\"escalated\":false";
  private static final String SETTLE =
      "\"decision\":\"%s\",\"outcome\":\"reportee\",\"dueOn\":\"2027-01-05\"";

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
  void calledFrozenDecidedClosedAndTakenUpAgain() {
    UUID session = UUID.randomUUID();
    UUID decision = UUID.randomUUID();
    UUID report = client.filed(gardien(), encombrantsRueCook());
    Reply called = plan(session, coordination(), PLAN).is(201);
    assertThat(called.<String>read("$.state")).isEqualTo("prevue");
    assertThat(called.<String>read("$.month")).isEqualTo("2026-10");
    assertThat(called.<String>read("$.heldOn")).isEqualTo("2026-11-05");

    stands(act(session, "freeze", freeze(1)), "figee", 1);
    stands(act(session, "decide", DECIDE.formatted(decision, report)), "figee", 2);
    stands(act(session, "close", "\"present\":[\"ville-lens\"]"), "close", 3);
    stands(act(session, "settle", SETTLE.formatted(decision)), "close", 4);
    assertThat(client.storedAt("committee-session:" + session))
        .contains(decision.toString(), "reportee")
        .doesNotContain("banc");
  }

  @Test
  void callingAgainIsAnsweredTheSameAndOtherwiseRefused() {
    UUID session = UUID.randomUUID();
    String first = plan(session, coordination(), PLAN).is(201).body();

    assertThat(plan(session, coordination(), PLAN).is(200).body()).isEqualTo(first);
    plan(session, coordination(), PLAN.replace("11-05", "11-06")).isProblem(409, "other-content");
  }

  @Test
  void anActSentTwiceIsOneFact() {
    UUID session = aSession();
    String body = ReportClient.command(UUID.randomUUID(), freeze(1));
    String path = "committees/sessions/" + session + "/freeze";

    String first = client.postTo(path, coordination(), body).is(200).body();
    assertThat(client.postTo(path, coordination(), body).is(200).body()).isEqualTo(first);
    act(session, "freeze", freeze(1)).isProblem(409, "the-figures-are-frozen-once");
  }

  @Test
  void rightsComeFirstThenTheVersionThenTheState() {
    UUID session = aSession();
    String right = "only-the-animateur-or-the-coordination-runs-a-session";

    send(session, "close", mediateur(), "").isProblem(404, "session-unknown");
    send(UUID.randomUUID(), "close", mediateur(), "").isProblem(404, "session-unknown");
    send(session, "close", gardien(), "\"version\":9").isProblem(403, right);
    act(session, "close", "\"version\":9").isProblem(412, "the-version-seen-is-the-latest");
    act(session, "close", "\"version\":0").is(200);
    act(session, "freeze", freeze(1)).isProblem(409, "the-session-is-not-closed");
    plan(UUID.randomUUID(), gardien(), PLAN).isProblem(403, right);
  }

  private static void stands(Reply reply, String state, int version) {
    reply.is(200);
    assertThat(reply.<String>read("$.state")).isEqualTo(state);
    assertThat(reply.<Integer>read("$.version")).isEqualTo(version);
  }

  private static UUID aSession() {
    UUID session = UUID.randomUUID();
    plan(session, coordination(), PLAN).is(201);
    return session;
  }

  private static Reply plan(UUID session, String token, String body) {
    return client.send(client.put("committees/sessions/" + session, token, body.getBytes(UTF_8)));
  }

  private static Reply act(UUID session, String act, String rest) {
    return send(session, act, coordination(), rest);
  }

  private static Reply send(UUID session, String act, String token, String rest) {
    String body = ReportClient.command(UUID.randomUUID(), rest);
    return client.postTo("committees/sessions/" + session + "/" + act, token, body);
  }

  private static String freeze(long position) {
    return FREEZE.formatted(Instant.now().minusSeconds(1), position, "a".repeat(64));
  }
}
