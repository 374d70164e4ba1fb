package fr.gusp.veille.query.queue;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Targets of the year 2000 have passed, those of 2100 have not, whenever this runs. */
class QueueTest {

  private static final String PAST = "2000-01-03T09:00:00Z";
  private static final String LATER = "2100-01-04T09:00:00Z";
  private static final String QUEUE = "/api/v1/queues/maisons-et-cites";

  private static final Facts late = anotherReport().within(PAST, LATER);
  private static final Facts inTime = anotherReport().within(LATER, LATER);
  private static final Facts disputed = anotherReport();

  @BeforeAll
  static void file() {
    log().and(late.filed(), late.referredTo(BAILLEUR));
    log().and(inTime.filed(), inTime.referredTo(BAILLEUR));
    log()
        .and(disputed.filed(), disputed.referredTo(VILLE), disputed.declined())
        .and(disputed.referredTo(VILLE), disputed.declined());
    tell();
  }

  @Test
  void countsWhatIsLateAndUnanswered() {
    JsonNode counts = guichet().json(QUEUE).get("counts");

    assertThat(counts.get("late").asInt()).isGreaterThanOrEqualTo(1);
    assertThat(counts.get("unanswered").asInt()).isGreaterThanOrEqualTo(1);
    assertThat(counts.get("toClarify").isNull()).isTrue();
  }

  @Test
  void listsOnlyWhatIsLate() {
    assertThat(numbers(QUEUE + "?late=true"))
        .contains(late.filed().number().value())
        .doesNotContain(inTime.filed().number().value());
  }

  @Test
  void countsOfTheViewsAreTheLengthsOfTheirLists() {
    assertCounts(guichet(), QUEUE + "?");
    assertCounts(coordination(), "/api/v1/queues/call?scope=epci&");
  }

  private static void assertCounts(Api desk, String list) {
    JsonNode views = desk.json(list).get("views");
    assertThat(views.findValuesAsString("view")).contains("a-trier", "en-retard", "a-verifier");
    for (JsonNode view : views) {
      JsonNode shown = desk.json(list + "view=" + view.get("view").asString());
      assertThat(shown.get("total").asLong())
          .as(view.toString())
          .isEqualTo(view.get("count").asLong());
    }
  }

  @Test
  void showsTheCoordinationAllOfItsEpciInOneList() {
    List<String> late = numbers(coordination(), "/api/v1/queues/call?scope=epci&view=en-retard");

    assertThat(late).contains(number(QueueTest.late)).doesNotContain(number(inTime));
    assertThat(numbers(coordination(), "/api/v1/queues/call?scope=epci&view=refuses-a-reorienter"))
        .contains(number(disputed));
    assertThat(guichet().status(QUEUE + "?scope=epci")).isEqualTo(403);
    assertThat(guichet().status(QUEUE + "?view=unknown")).isEqualTo(400);
  }

  @Test
  void combinesWordsAndFilters() {
    String word = "&q=" + number(inTime).toLowerCase(java.util.Locale.ROOT);
    String all = "?state=oriente&nature=depot-sauvage&severity=courante&quartier=lens-cite-12-14";

    assertThat(numbers(QUEUE + all + word)).containsExactly(number(inTime));
    assertThat(numbers(QUEUE + all + word + "%20cook")).containsExactly(number(inTime));
    assertThat(numbers(QUEUE + all + word + "%20cauchy")).isEmpty();
    assertThat(numbers(QUEUE + "?severity=urgente" + word)).isEmpty();
    assertThat(numbers(QUEUE + "?from=2100-01-01" + word)).isEmpty();
  }

  @Test
  void sortsAsAskedAndBreaksTiesByTheDefaultOrder() {
    List<String> up = numbers(QUEUE + "?sort=numero&q=rue");
    List<String> down = numbers(QUEUE + "?sort=numero&order=desc&q=rue");

    assertThat(up).isSorted();
    assertThat(down)
        .isEqualTo(
            java.util.stream.IntStream.range(0, up.size())
                .mapToObj(i -> up.get(up.size() - 1 - i))
                .toList());
    assertThat(numbers(QUEUE + "?sort=nature")).isEqualTo(numbers(QUEUE));
    assertThat(guichet().status(QUEUE + "?sort=unknown")).isEqualTo(400);
  }

  @Test
  void keepsTheOrderOfEqualTargets() {
    assertThat(numbers(QUEUE)).isEqualTo(numbers(QUEUE));
    assertThat(numbers(QUEUE + "?view=a-trier").get(0)).isEqualTo(numbers(QUEUE).get(0));
  }

  @Test
  void showsTheNextTargetFirst() {
    List<String> numbers = numbers(QUEUE);

    assertThat(numbers.indexOf(late.filed().number().value()))
        .isLessThan(numbers.indexOf(inTime.filed().number().value()));
  }

  @Test
  void saysWhenAnswerAndWorkAreHopedFor() {
    JsonNode items = guichet().json(QUEUE + "?late=true").get("items");
    JsonNode line = items.get(items.findValuesAsString("number").indexOf(number(late)));

    assertThat(line.get("answerBy").asString()).isEqualTo(PAST);
    assertThat(line.get("resolveBy").asString()).isEqualTo(LATER);
    assertThat(line.get("late").asBoolean()).isTrue();
    assertThat(line.get("origin").asString()).isEqualTo("agent");
  }

  @Test
  void findsASecteurOfItsQuartier() {
    assertThat(numbers(QUEUE + "?secteur=cite-12")).contains(number(late));
    assertThat(numbers(QUEUE + "?secteur=cite-14")).isEmpty();
  }

  @Test
  void showsTheCoordinationWhatBouncesTwice() {
    JsonNode queue = coordination().json("/api/v1/queues/call?toClarify=true");

    assertThat(queue.get("items").findValuesAsString("number")).contains(number(disputed));
    assertThat(queue.get("counts").get("toClarify").asInt()).isGreaterThanOrEqualTo(1);
    assertThat(queue.get("items").get(0).get("renvois").asInt()).isEqualTo(2);
  }

  @Test
  void showsTheCoordinationAllQueuesAtOnce() {
    JsonNode all = coordination().json("/api/v1/queues");

    assertThat(all.get("counts").get("late").asInt()).isGreaterThanOrEqualTo(1);
    assertThat(all.get("organisations").findValuesAsString("organisation"))
        .contains("call", "maisons-et-cites");
    assertThat(all.get("pressing").size()).isBetween(1, 5);
  }

  @Test
  void isNobodysWhoHasNone() {
    assertThat(gardien().status("/api/v1/queues")).isEqualTo(403);
    assertThat(gardien().status(QUEUE + ".csv")).isEqualTo(403);
  }

  @Test
  void refusesAFilterThatIsNotYes() {
    assertThat(guichet().status(QUEUE + "?late=perhaps")).isEqualTo(400);
    assertThat(guichet().status(QUEUE + ".csv?page=2")).isEqualTo(400);
  }

  @Test
  void isAFileToo() {
    String file = guichet().get(QUEUE + ".csv?late=true").body();

    assertThat(file).contains(number(late)).doesNotContain(number(inTime));
  }

  private static String number(Facts report) {
    return report.filed().number().value();
  }

  private static List<String> numbers(String path) {
    return numbers(guichet(), path);
  }

  private static List<String> numbers(Api desk, String path) {
    return desk.json(path).get("items").findValuesAsString("number");
  }
}
