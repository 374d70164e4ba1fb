package fr.gusp.veille.command.tour;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static fr.gusp.veille.command.support.TestIdentity.mediateur;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.support.TestIdentity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ToursOverHttpTest {

  private static final String PLAN =
      """
      {"quartier":"lens-cite-12-14","secteurs":["%s"],"startsAt":"%s",\
      "meetingPoint":"devant la maison des projets","participants":["maisons-et-cites"]}""";
  private static final String CHECK =
      "\"secteur\":\"%s\",\"point\":\"%s\",\"finding\":\"%s\",\"observedAt\":\"%s\"";
  private static final String SECTEUR = "cite-unesco";

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
  void plannedCheckedClosed() {
    UUID tour = UUID.randomUUID();
    Reply planned = plan(tour, coordination()).is(201);
    assertThat(planned.<String>read("$.id")).isEqualTo(tour.toString());
    assertThat(planned.<String>read("$.state")).isEqualTo("prevu");
    assertThat(planned.<Integer>read("$.version")).isZero();
    assertThat(planned.<List<String>>read("$.secteurs")).containsExactly(SECTEUR);

    check(tour, gardien(), "proprete-1", "conforme", now()).is(200);
    Reply closed = act(tour, "close", coordination(), "\"inhabitants\":3").is(200);
    assertThat(closed.<String>read("$.state")).isEqualTo("clos");
    assertThat(closed.<Integer>read("$.version")).isEqualTo(2);
    assertThat(stored(tour)).contains("vacance-1").doesNotContain("devant");
  }

  @Test
  void planningAgainIsAnsweredTheSameAndOtherwiseRefused() {
    UUID tour = UUID.randomUUID();
    String first = plan(tour, coordination()).is(201).body();

    assertThat(plan(tour, coordination()).is(200).body()).isEqualTo(first);
    String other = planned().replace("maisons-et-cites", "ville-lens");
    put("tours/" + tour, coordination(), other).isProblem(409, "other-content");
    plan(tour, animateur()).isProblem(409, "other-content");
  }

  @Test
  void aCheckSentTwiceIsOneFact() {
    UUID tour = aTour();
    String body = ReportClient.command(UUID.randomUUID(), checked("proprete-1", "conforme", now()));

    Reply first = client.postTo("tours/" + tour + "/check", gardien(), body).is(200);
    Reply again = client.postTo("tours/" + tour + "/check", gardien(), body).is(200);

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(first.<Integer>read("$.version")).isEqualTo(1);
  }

  @Test
  void severalPhonesCheckAtTheSameMomentAndNothingIsLost() {
    UUID tour = aTour();
    List<CompletableFuture<Reply>> sent =
        IntStream.range(0, 8)
            .mapToObj(
                n ->
                    CompletableFuture.supplyAsync(
                        () -> check(tour, gardien(), "proprete-1", "conforme", now())))
            .toList();

    sent.forEach(reply -> reply.join().is(200));
    assertThat(check(tour, gardien(), "proprete-2", "non-vu", now()).<Integer>read("$.version"))
        .isEqualTo(9);
  }

  @Test
  void whatWasSeenBeforeTheEndIsTakenLate() {
    UUID tour = aTour();
    String before = now();
    act(tour, "close", coordination(), "").is(200);

    Reply late = check(tour, gardien(), "proprete-1", "conforme", before).is(200);
    assertThat(late.<String>read("$.state")).isEqualTo("clos");
    check(tour, gardien(), "proprete-1", "conforme", now())
        .isProblem(409, "what-is-seen-after-the-end-is-not-of-the-tour");
  }

  @Test
  void aListedReportIsLookedUp() {
    UUID tour = aTour();
    UUID report = client.filed(gardien(), encombrantsRueCook());

    check(tour, gardien(), report.toString(), "verifie", now()).is(200);
    check(tour, gardien(), UUID.randomUUID().toString(), "verifie", now())
        .isProblem(422, "the-point-is-of-the-tour");
  }

  @Test
  void whatIsFiledOnATourNamesIt() {
    UUID report = UUID.randomUUID();
    UUID tour = aTour();
    String filing =
        encombrantsRueCook().strip().replaceFirst("\\}$", ",\"tour\":\"" + tour + "\"}");

    client.file(report, gardien(), filing).is(201);
    assertThat(client.storedOf(report)).contains(tour.toString(), "\"origin\":\"tour\"");
    client
        .file(UUID.randomUUID(), gardien(), filing.replace(tour.toString(), report.toString()))
        .isProblem(422, "the-tour-goes-through-the-quartier");
  }

  @Test
  void rightsComeFirstThenTheVersionThenTheState() {
    UUID tour = aTour();
    String right = "only-the-animateur-or-the-coordination-leads-a-tour";

    act(tour, "cancel", mediateur(), "\"reason\":\"x\"").isProblem(404, "tour-unknown");
    act(UUID.randomUUID(), "cancel", mediateur(), "\"reason\":\"x\"")
        .isProblem(404, "tour-unknown");
    act(tour, "close", gardien(), "\"version\":9").isProblem(403, right);
    act(tour, "close", coordination(), "\"version\":9")
        .isProblem(412, "the-version-seen-is-the-latest");
    act(tour, "close", coordination(), "\"version\":0").is(200);
    act(tour, "cancel", coordination(), "\"reason\":\"x\"").isProblem(409, "the-tour-is-not-over");
    plan(UUID.randomUUID(), gardien()).isProblem(403, right);
  }

  private static UUID aTour() {
    UUID tour = UUID.randomUUID();
    plan(tour, coordination()).is(201);
    return tour;
  }

  private static Reply plan(UUID tour, String token) {
    return put("tours/" + tour, token, planned());
  }

  private static String planned() {
    return PLAN.formatted(SECTEUR, "2026-11-24T14:00:00+01:00");
  }

  private static Reply check(UUID tour, String token, String point, String finding, String seen) {
    return act(tour, "check", token, checked(point, finding, seen));
  }

  private static String checked(String point, String finding, String seen) {
    return CHECK.formatted(SECTEUR, point, finding, seen);
  }

  private static Reply act(UUID tour, String act, String token, String rest) {
    String body = ReportClient.command(UUID.randomUUID(), rest);
    return client.postTo("tours/" + tour + "/" + act, token, body);
  }

  private static Reply put(String path, String token, String body) {
    return client.send(client.put(path, token, body.getBytes(UTF_8)));
  }

  private static String stored(UUID tour) {
    return client.storedAt("tour:" + tour);
  }

  private static String animateur() {
    return TestIdentity.token("animateur", "ville-lens", "animateur", null, "lens-cite-12-14");
  }

  private static String now() {
    return Instant.now().toString();
  }
}
