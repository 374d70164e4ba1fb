package fr.gusp.veille.command.report;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient.Reply;
import fr.gusp.veille.command.support.TestIdentity;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LifeOfAReportOverHttpTest {

  private static final String LANDLORD = TestIdentity.desk("maisons-et-cites", "lens-cite-12-14");
  private static final String VILLE = TestIdentity.desk("ville-lens", "lens-cite-12-14");
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

  @Test
  void filedAcceptedCompletedVerified() {
    UUID report = client.filed(gardien(), encombrantsRueCook());

    client.act(report, "accept", LANDLORD, "").stands("pris-en-charge", "maisons-et-cites", 2);
    client
        .act(report, "complete", LANDLORD, "\"statement\":\"enlevé\",\"cost\":120.5")
        .stands("traite", "maisons-et-cites", 3);
    client.act(report, "verify", gardien(), "").stands("verifie", null, 4);
  }

  @Test
  void filingSaysWhyItWentThere() {
    Reply filed = client.file(UUID.randomUUID(), gardien(), encombrantsRueCook()).is(201);

    assertThat(filed.<String>read("$.referral.organisation")).isEqualTo("maisons-et-cites");
    assertThat(filed.<String>read("$.referral.id")).hasSize(36);
    assertThat(filed.<String>read("$.referral.desk")).isEqualTo("accueil");
    assertThat(filed.<String>read("$.referral.row")).isNotBlank();
    assertThat(filed.<Integer>read("$.referral.matrixVersion")).isEqualTo(1);
    assertThat(filed.<String>read("$.referral.epci")).isEqualTo("call");
    assertThat(filed.<Integer>read("$.version")).isEqualTo(1);
    assertThat(filed.<String>read("$.recordedAt")).endsWith("Z");
  }

  @Test
  void declinedThenReferredElsewhereThenDone() {
    UUID report = client.filed(gardien(), encombrantsRueCook());

    client
        .act(report, "decline", LANDLORD, DECLINE + ",\"suggested\":\"ville-lens\"")
        .stands("a-orienter", "call", 2);
    client.act(report, "refer", coordination(), REFER).stands("oriente", "ville-lens", 3);
    client
        .act(report, "accept", LANDLORD, "")
        .isProblem(403, "only-the-desk-of-the-holder-answers");
    client.act(report, "complete", VILLE, "").stands("traite", "ville-lens", 5);
  }

  @Test
  void whatPersistsGoesBackToTheSameHolderUnderTheSameReferral() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    Reply accepted = client.act(report, "accept", LANDLORD, "");
    client.act(report, "complete", LANDLORD, "");

    Reply back = client.act(report, "persists", gardien(), "");

    back.stands("pris-en-charge", "maisons-et-cites", 4);
    assertThat(back.<String>read("$.referral.id")).isEqualTo(accepted.read("$.referral.id"));
  }

  @Test
  void wordsAreStoredSealedOnly() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    client.act(report, "decline", LANDLORD, DECLINE + ",\"comment\":\"voir Mme Verlaine\"");
    client.act(report, "refer", coordination(), REFER + ",\"comment\":\"chez Verlaine\"");
    client.act(report, "complete", VILLE, "\"statement\":\"Verlaine absente\"");

    assertThat(client.storedOf(report)).contains("v1.").doesNotContain("Verlaine", "canapé");
  }

  @Test
  void everyActRepeatedIsAnsweredAlikeAndDoneOnce() {
    UUID report = client.filed(gardien(), encombrantsRueCook());

    repeat(report, "decline", LANDLORD, DECLINE);
    repeat(report, "refer", coordination(), REFER);
    repeat(report, "accept", VILLE, "");
    repeat(report, "complete", VILLE, "\"cost\":12");
    repeat(report, "persists", gardien(), "");
    repeat(report, "verify", gardien(), "");
  }

  private static void repeat(UUID report, String act, String token, String rest) {
    UUID id = UUID.randomUUID();
    Reply first = client.post(report, act, token, ReportClient.command(id, rest), null).is(200);
    String before = client.stored();

    Reply again = client.post(report, act, token, ReportClient.command(id, rest), "\"0\"").is(200);

    assertThat(again.body()).isEqualTo(first.body());
    String other = ReportClient.command(id, "\"version\":77" + (rest.isEmpty() ? "" : "," + rest));
    client.post(report, act, token, other, null).isProblem(409, "other-content");
    assertThat(client.stored()).isEqualTo(before);
  }

  @Test
  void anotherMemberCannotUseTheSameCommand() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    String command = ReportClient.command(UUID.randomUUID(), "");
    client.post(report, "accept", LANDLORD, command, null).is(200);

    client.post(report, "accept", VILLE, command, null).isProblem(409, "other-content");
  }

  @Test
  void oneCommandIsNotTwoActs() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    String command = ReportClient.command(UUID.randomUUID(), "");
    client.post(report, "accept", LANDLORD, command, null).is(200);

    client.post(report, "complete", LANDLORD, command, null).isProblem(409, "other-content");
  }

  @Test
  void whoActsOnAnOlderVersionIsTold() {
    UUID report = client.filed(gardien(), encombrantsRueCook());
    String code = "the-version-seen-is-the-latest";

    accept(report, "", "\"0\"").isProblem(412, code);
    client.act(report, "accept", LANDLORD, "\"version\":0").isProblem(412, code);
    client.act(report, "accept", LANDLORD, "\"version\":2").isProblem(412, code);
    client.act(report, "accept", LANDLORD, "\"version\":1").is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1\"", "*"})
  void whoSawTheLatestVersionActs(String ifMatch) {
    accept(client.filed(gardien(), encombrantsRueCook()), "", ifMatch).is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "W/\"1\"", "\"un\"", "\"1\", \"2\"", "\"-1\""})
  void aVersionOfAnotherFormIsRefused(String ifMatch) {
    Reply refused = accept(client.filed(gardien(), encombrantsRueCook()), "", ifMatch);

    refused.isProblem(400, "malformed-value").names("If-Match");
  }

  private static Reply accept(UUID report, String rest, String ifMatch) {
    return client.post(
        report, "accept", LANDLORD, ReportClient.command(UUID.randomUUID(), rest), ifMatch);
  }

  @Test
  void ofTwoDesksAtTheSameMomentOneIsTold() {
    UUID report = client.filed(gardien(), encombrantsRueCook());

    List<Integer> statuses =
        Stream.of("accept", "accept", "accept", "accept")
            .map(act -> CompletableFuture.supplyAsync(() -> client.act(report, act, LANDLORD, "")))
            .toList()
            .stream()
            .map(reply -> reply.join().http().statusCode())
            .toList();

    assertThat(statuses).containsOnlyOnce(200);
    assertThat(statuses).filteredOn(status -> status != 200).containsOnly(409);
  }
}
