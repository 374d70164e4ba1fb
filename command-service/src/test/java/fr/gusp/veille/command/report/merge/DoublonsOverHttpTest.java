package fr.gusp.veille.command.report.merge;

import static fr.gusp.veille.command.report.file.Filings.encombrantsRueCook;
import static fr.gusp.veille.command.support.TestIdentity.coordination;
import static fr.gusp.veille.command.support.TestIdentity.gardien;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.report.ReportClient;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both reports change together, or neither does. */
class DoublonsOverHttpTest {

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
  void theOriginalHearsOfItInTheSameTransaction() {
    UUID original = client.filed(gardien(), encombrantsRueCook());
    UUID doublon = client.filed(gardien(), encombrantsRueCook());

    client.act(doublon, "merge", coordination(), into(original)).stands("doublon", null, 2);

    assertThat(client.storedOf(original)).contains(duplicate(doublon), "\"witness\"");
  }

  @Test
  void undoneItGoesOnWhereItStood() {
    UUID original = client.filed(gardien(), encombrantsRueCook());
    UUID doublon = client.filed(gardien(), encombrantsRueCook());
    client.act(doublon, "merge", coordination(), into(original)).is(200);

    client.act(doublon, "unmerge", coordination(), "").stands("oriente", "maisons-et-cites", 3);

    assertThat(client.storedOf(original).split(duplicate(doublon), -1)).hasSize(3);
    client.act(doublon, "unmerge", coordination(), "").isProblem(409, "the-state-allows-it");
  }

  @Test
  void refusedByTheOtherNothingIsStored() {
    UUID original = client.filed(gardien(), encombrantsRueCook());
    UUID first = client.filed(gardien(), encombrantsRueCook());
    UUID second = client.filed(gardien(), encombrantsRueCook());
    client.act(first, "merge", coordination(), into(original)).is(200);

    client
        .act(second, "merge", coordination(), into(first))
        .isProblem(422, "the-original-stands-by-itself");

    assertThat(client.storedOf(second)).doesNotContain("\"into\"");
    assertThat(client.storedOf(first)).doesNotContain("\"duplicate\"");
  }

  @Test
  void sentTwiceItActsOnce() {
    UUID original = client.filed(gardien(), encombrantsRueCook());
    UUID doublon = client.filed(gardien(), encombrantsRueCook());
    String body = ReportClient.command(UUID.randomUUID(), into(original));

    String first = client.post(doublon, "merge", coordination(), body, null).is(200).body();
    String again = client.post(doublon, "merge", coordination(), body, null).is(200).body();

    assertThat(again).isEqualTo(first);
    assertThat(client.storedOf(original)).containsOnlyOnce(duplicate(doublon));
  }

  /** Each waits for the other's report; one wins, nobody hangs and no doublon has a doublon. */
  @Test
  void mergedIntoEachOtherAtOnceOneWins() {
    UUID one = client.filed(gardien(), encombrantsRueCook());
    UUID two = client.filed(gardien(), encombrantsRueCook());
    UUID[] both = {one, two};

    int won =
        IntStream.range(0, 2)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> client.act(both[i], "merge", coordination(), into(both[1 - i]))))
            .toList()
            .stream()
            .mapToInt(each -> each.join().http().statusCode() == 200 ? 1 : 0)
            .sum();

    assertThat(won).isEqualTo(1);
  }

  @Test
  void linkedEachHasTheOther() {
    UUID borne = client.filed(gardien(), encombrantsRueCook());
    UUID foot = client.filed(gardien(), encombrantsRueCook());
    String link = "\"other\":\"" + foot + "\",\"kind\":\"borne-et-pied\"";

    client.act(borne, "link", coordination(), link).stands("oriente", "maisons-et-cites", 2);

    assertThat(client.storedOf(foot)).contains("\"other\":\"" + borne + "\"");
    client
        .act(foot, "link", coordination(), link(borne))
        .isProblem(409, "the-reports-are-linked-once");
    client.act(foot, "unlink", coordination(), "\"other\":\"" + borne + "\"").is(200);
    client
        .act(borne, "unlink", coordination(), "\"other\":\"" + foot + "\"")
        .isProblem(409, "the-reports-are-linked");
  }

  private static String duplicate(UUID doublon) {
    return "\"duplicate\":\"" + doublon + "\"";
  }

  private static String link(UUID other) {
    return "\"other\":\"" + other + "\",\"kind\":\"meme-cause\"";
  }

  private static String into(UUID original) {
    return "\"into\":\"" + original + "\"";
  }
}
