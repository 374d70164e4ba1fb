package fr.gusp.veille.command.matrix;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftsOverHttpTest {

  /** In Lens, whoever answers for graffiti on public ground. */
  private static final String ROW =
      "\"row\":{\"id\":\"%s\",\"quartier\":\"lens-cite-12-14\",\"nature\":\"mobilier-urbain\","
          + "\"ground\":[\"public-communal\"],\"lead\":\"%s\",\"supports\":[],"
          + "\"conditions\":{\"nature\":\"degradation\",\"subNature\":\"tag\"}}";

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
  void beginsPutsPublishesAndTheNextReportGoesByIt() {
    String row = "tags-" + UUID.randomUUID();
    UUID draft = begun();
    put(draft, row, "el-fouad").is(200);
    assertThat(aTagIsHeldBy()).isNotEqualTo("el-fouad");

    Reply published = act(draft, "publish", coordination(), "").is(200);

    assertThat(published.<String>read("$.state")).isEqualTo("publie");
    int version = published.<Integer>read("$.published");
    assertThat(aTagIsHeldBy()).isEqualTo("el-fouad");
    assertThat(client.storedAt("matrix:call")).contains(row, "\"version\":" + version);
    retire(row);
  }

  @Test
  void aCommandSentTwiceActsOnce() {
    UUID draft = begun();
    put(draft, "twice-" + draft, "call").is(200);
    String body = ReportClient.command(UUID.randomUUID(), "");

    Reply first = client.postTo(path(draft, "publish"), coordination(), body).is(200);
    Reply again = client.postTo(path(draft, "publish"), coordination(), body).is(200);

    assertThat(again.body()).isEqualTo(first.body());
    retire("twice-" + draft);
  }

  @Test
  void ofTwoWhoPublishAtOnceOneWinsAndTheOtherIsToldWhatChanged() {
    List<UUID> drafts = List.of(begun(), begun());
    drafts.forEach(each -> put(each, "at-once-" + each, "call").is(200));

    List<Reply> replies =
        drafts.stream()
            .map(
                each ->
                    CompletableFuture.supplyAsync(() -> act(each, "publish", coordination(), "")))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(replies)
        .extracting(each -> each.http().statusCode())
        .containsExactlyInAnyOrder(200, 409);
    Reply loser =
        replies.stream().filter(each -> each.http().statusCode() == 409).findFirst().orElseThrow();
    loser.isProblem(409, "the-draft-starts-from-the-version-in-force");
    assertThat(loser.<String>read("$.detail")).contains("lignes changées : 1");
    UUID late = drafts.get(replies.indexOf(loser));
    act(late, "rebase", coordination(), "").is(200);
    act(late, "publish", coordination(), "").is(200);
    drafts.forEach(each -> retire("at-once-" + each));
  }

  @Test
  void whoSawAnOlderDraftIsToldSo() {
    UUID draft = begun();
    put(draft, "stale-" + draft, "call").is(200);

    act(draft, "abandon", coordination(), "\"version\":0")
        .isProblem(412, "the-version-seen-is-the-latest");
    act(draft, "abandon", coordination(), "\"version\":1").is(200);
    act(draft, "publish", coordination(), "").isProblem(409, "the-draft-is-open");
  }

  @Test
  void onlyItsCoordinationEditsAndOthersDoNotKnowTheDraft() {
    UUID draft = begun();

    begin(UUID.randomUUID(), gardien()).isProblem(403, "only-the-coordination-edits-the-matrix");
    begin(UUID.randomUUID(), ofCabbalr()).isProblem(403, "only-the-coordination-edits-the-matrix");
    for (String other : List.of(gardien(), mediateur(), ofCabbalr())) {
      act(draft, "publish", other, "").isProblem(404, "matrix-draft-unknown");
    }
    act(UUID.randomUUID(), "publish", coordination(), "").isProblem(404, "matrix-draft-unknown");
    begin(draft, coordination()).is(200);
    client.postTo(path(draft, "publish"), null, "{}").isProblem(401, "unauthenticated");
  }

  @Test
  void aMistakeInARowIsNamedAtItsFieldAndNothingIsStored() {
    UUID draft = begun();
    String before = client.stored();

    Stream.of(
            "400 missing-field row;",
            "400 missing-field row.id;\"row\":{}",
            "400 malformed-id row.id;\"row\":{\"id\":\"É\",\"nature\":\"voirie\"}",
            "422 unknown-value row.nature;\"row\":{\"id\":\"a\",\"nature\":\"bof\"}",
            "400 malformed-value row.ground;\"row\":{\"id\":\"a\",\"nature\":\"voirie\",\"ground\":[\"lune\"]}",
            "400 unknown-field row.why;\"row\":{\"id\":\"a\",\"nature\":\"voirie\",\"why\":1}",
            "422 out-of-range row.targets.answer.amount;\"row\":{\"id\":\"a\",\"nature\":\"voirie\","
                + "\"targets\":{\"answer\":{\"amount\":0,\"unit\":\"jours\"}}}",
            "400 missing-field row.targets.answer.unit;\"row\":{\"id\":\"a\",\"nature\":\"voirie\","
                + "\"targets\":{\"answer\":{\"amount\":1}}}",
            "400 not-a-day-of-the-year row.conditions.season.to;\"row\":{\"id\":\"a\","
                + "\"nature\":\"voirie\",\"conditions\":{\"season\":{\"from\":\"11-01\",\"to\":\"02-30\"}}}",
            "400 malformed-id row.conditions.worksite;\"row\":{\"id\":\"a\",\"nature\":\"voirie\","
                + "\"conditions\":{\"worksite\":\"1-1-1-1-1\"}}",
            "422 the-organisation-is-in-the-directory row.lead;\"row\":{\"id\":\"a\","
                + "\"nature\":\"voirie\",\"lead\":\"ville-atlantis\"}")
        .map(each -> each.split(";", 2))
        .forEach(
            each -> {
              String[] expected = each[0].split(" ");
              act(draft, "put-row", coordination(), each[1])
                  .isProblem(Integer.parseInt(expected[0]), expected[1])
                  .names(expected[2]);
            });
    assertThat(client.stored()).isEqualTo(before);
    client.postTo("matrix/drafts/42/publish", coordination(), "{}").isProblem(400, "malformed-id");
    act(draft, "dance", coordination(), "").isProblem(404, "not-found");
  }

  /** Takes the row out again, so that no test leaves anything in force for another. */
  private static void retire(String row) {
    UUID draft = begun();
    act(draft, "remove-row", coordination(), "\"row\":\"" + row + "\"").is(200);
    act(draft, "publish", coordination(), "").is(200);
  }

  private static String aTagIsHeldBy() {
    String filing =
        """
        {"nature":"degradation","subNature":"tag","quartier":"lens-cite-12-14","place":"rue Cook",
         "landStatus":"public-communal","observedAt":"%s"}"""
            .formatted(Instant.now());
    return client.file(UUID.randomUUID(), gardien(), filing).is(201).read("$.holder");
  }

  private static UUID begun() {
    UUID draft = UUID.randomUUID();
    begin(draft, coordination()).is(201);
    return draft;
  }

  private static Reply begin(UUID draft, String token) {
    return client.send(
        client.put(
            "matrix/drafts/" + draft,
            token,
            "{\"epci\":\"call\",\"title\":\"Essai\"}".getBytes(UTF_8)));
  }

  private static Reply put(UUID draft, String row, String lead) {
    return act(draft, "put-row", coordination(), ROW.formatted(row, lead));
  }

  private static Reply act(UUID draft, String act, String token, String rest) {
    return client.postTo(path(draft, act), token, ReportClient.command(UUID.randomUUID(), rest));
  }

  private static String path(UUID draft, String act) {
    return "matrix/drafts/" + draft + "/" + act;
  }

  private static String ofCabbalr() {
    return TestIdentity.token(
        "coordination-cabbalr", "cabbalr", "coordination", "cabbalr", "bethune-mont-liebaut");
  }
}
