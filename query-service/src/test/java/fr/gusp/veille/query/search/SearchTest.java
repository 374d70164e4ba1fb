package fr.gusp.veille.query.search;

import static fr.gusp.veille.query.world.Facts.AVION;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.EL_FOUAD;
import static fr.gusp.veille.query.world.Facts.MEDIATEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.SharedWorld.anotherReport;
import static fr.gusp.veille.query.world.SharedWorld.coordination;
import static fr.gusp.veille.query.world.SharedWorld.gardien;
import static fr.gusp.veille.query.world.SharedWorld.guichet;
import static fr.gusp.veille.query.world.SharedWorld.log;
import static fr.gusp.veille.query.world.SharedWorld.mediateur;
import static fr.gusp.veille.query.world.SharedWorld.tell;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import fr.gusp.veille.query.world.Facts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SearchTest {

  private static final Facts ours = anotherReport();
  private static final Facts restricted = anotherReport().aboutTranquillite();
  private static final Facts theirs = anotherReport().in(AVION).by(MEDIATEUR, EL_FOUAD);

  @BeforeAll
  static void file() {
    log().and(ours.filed(), ours.referredTo(BAILLEUR));
    log().and(restricted.filed(), restricted.leftToCoordination());
    log().and(theirs.filed(), theirs.leftToCoordination());
    tell();
  }

  @Test
  void findsByNumberWhateverTheCase() {
    String number = ours.filed().number().value().toLowerCase(java.util.Locale.ROOT);

    assertThat(numbers(gardien(), "q=" + number)).containsExactly(ours.filed().number().value());
  }

  @Test
  void findsByPlaceAndNameOfNature() {
    assertThat(numbers(gardien(), "q=COOK")).contains(ours.filed().number().value());
    assertThat(numbers(gardien(), "q=depot%20sauvage")).contains(ours.filed().number().value());
    assertThat(numbers(gardien(), "q=cit%C3%A9%2012")).contains(ours.filed().number().value());
    assertThat(numbers(gardien(), "q=.*")).isEmpty();
  }

  @Test
  void findsOnlyWhatTheCallerMayRead() {
    String lens = ours.filed().number().value();
    String avion = theirs.filed().number().value();

    assertThat(found(gardien(), lens)).isTrue();
    assertThat(found(gardien(), avion)).isFalse();
    assertThat(found(mediateur(), avion)).isTrue();
    assertThat(found(mediateur(), lens)).isFalse();
    assertThat(found(coordination(), lens) && found(coordination(), avion)).isTrue();
  }

  @Test
  void findsRestrictedOnesForTheCircleAlone() {
    String number = restricted.filed().number().value();

    assertThat(found(gardien(), number)).as("its reporter").isTrue();
    assertThat(found(guichet(), number)).as("a desk of the same organisation").isFalse();
    assertThat(found(coordination(), number)).as("the coordination").isTrue();
  }

  @Test
  void countsOnlyWhatItShows() {
    JsonNode answer = mediateur().json("/api/v1/reports");

    assertThat(answer.get("total").asInt()).isEqualTo(answer.get("items").size());
  }

  @Test
  void findsWithinABox() {
    String number = "&q=" + ours.filed().number().value();

    assertThat(numbers(gardien(), "bbox=2.8,50.4,2.9,50.5" + number)).hasSize(1);
    assertThat(numbers(gardien(), "bbox=3.8,50.4,3.9,50.5" + number)).isEmpty();
  }

  @Test
  void combinesAllThatIsGiven() {
    String all = "quartier=lens-cite-12-14&state=oriente&nature=depot-sauvage";
    String number = "&q=" + ours.filed().number().value();

    assertThat(numbers(gardien(), all + "&organisation=maisons-et-cites" + number)).hasSize(1);
    assertThat(numbers(gardien(), all + "&organisation=ville-lens" + number)).isEmpty();
  }

  @Test
  void findsWhatIsLateNow() {
    Facts late = anotherReport().within("2000-01-03T09:00:00Z", "2000-01-04T09:00:00Z");
    log().and(late.filed(), late.referredTo(BAILLEUR));
    tell();

    assertThat(numbers(gardien(), "late=true&q=" + late.filed().number())).hasSize(1);
    assertThat(numbers(gardien(), "late=true&q=" + ours.filed().number())).isEmpty();
  }

  @Test
  void findsWhatWasLateAsOfAnInstant() {
    Instant target = log().now().plus(Duration.ofDays(1));
    Facts late = anotherReport().within(target.toString(), target.toString());
    log().and(late.filed(), late.referredTo(BAILLEUR));
    tell();
    String number = "late=true&q=" + late.filed().number() + "&asOf=";

    assertThat(numbers(gardien(), number + target)).isEmpty();
    assertThat(numbers(gardien(), number + target.plusSeconds(1))).hasSize(1);
  }

  @Test
  void drawsTheSameReportsAsItLists() {
    String same = "quartier=lens-cite-12-14&q=" + ours.filed().number();
    JsonNode map = gardien().json("/api/v1/reports/points?" + same);

    assertThat(map.get("points").findValuesAsString("number")).isEqualTo(numbers(gardien(), same));
    assertThat(map.get("without").asInt()).isZero();
  }

  @Test
  void drawsNoRestrictedReport() {
    String number = "?q=" + restricted.filed().number();
    JsonNode map = coordination().json("/api/v1/reports/points" + number);

    assertThat(map.get("points").size()).isZero();
    assertThat(map.get("without").asInt()).isEqualTo(1);
  }

  @Test
  void findsWhatIsToBeClarified() {
    Facts bounced = anotherReport();
    log().and(bounced.filed(), bounced.referredTo(VILLE), bounced.declined());
    log().and(bounced.referredTo(VILLE), bounced.declined());
    tell();
    String number = "&q=" + bounced.filed().number().value();

    assertThat(numbers(coordination(), "toClarify=true" + number)).hasSize(1);
    assertThat(numbers(coordination(), "toClarify=true&q=" + ours.filed().number())).isEmpty();
  }

  @Test
  void findsASecteurAndAllThatIsOpen() {
    String number = "&q=" + ours.filed().number().value();

    assertThat(numbers(gardien(), "open=true&secteur=cite-12" + number)).hasSize(1);
    assertThat(numbers(gardien(), "open=true&secteur=cite-14" + number)).isEmpty();
  }

  @Test
  void listsMineNewestFirst() {
    Facts last = anotherReport();
    log().and(last.filed());
    tell();

    JsonNode mine = gardien().json("/api/v1/reports/mine");

    assertThat(mine.get("items").get(0).get("id").asString()).isEqualTo(last.id().toString());
  }

  private static boolean found(Api api, String number) {
    return numbers(api, "q=" + number).contains(number);
  }

  private static java.util.List<String> numbers(Api api, String query) {
    return api.json("/api/v1/reports?" + query).get("items").findValuesAsString("number");
  }
}
