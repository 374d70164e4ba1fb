package fr.gusp.veille.query.review;

import static fr.gusp.veille.query.review.ReviewWorld.REVIEW;
import static fr.gusp.veille.query.review.ReviewWorld.comite;
import static fr.gusp.veille.query.review.ReviewWorld.coordination;
import static fr.gusp.veille.query.review.ReviewWorld.gardien;
import static fr.gusp.veille.query.review.ReviewWorld.ville;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Api;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the review of a month says over HTTP. */
class ReviewTest {

  private static final Map<String, Api> CALLERS =
      Map.of(
          "coordination",
          coordination(),
          "gardien",
          gardien(),
          "ville",
          ville(),
          "comite",
          comite());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?month=2026-07",
        "?month=2026-09",
        "?month=2026-09&asOf=2026-09-12",
        "?month=2026-10&position=700"
      })
  void everyFigureOpensAsManyLinesAsItCounts(String month) {
    JsonNode review = coordination().json(REVIEW + month);

    for (JsonNode figure : review.get("figures")) {
      int counted = figure.get(figure.get("n").isNull() ? "value" : "n").asInt();
      assertThat(figure.get("count").asInt()).isEqualTo(counted);
      CALLERS.forEach(
          (name, caller) -> {
            JsonNode lines = caller.json(REVIEW + "/" + figure.get("key").asString() + month);
            assertThat(lines.get("count").asInt()).as(name).isEqualTo(counted);
            assertThat(lines.get("lines")).as(name).hasSize(counted);
          });
    }
  }

  @Test
  void everyPartOfATableOpensAsManyLinesAsItCounts() {
    JsonNode review = coordination().json(REVIEW + "?month=2026-09");

    assertThat(review.get("byNature")).hasSizeGreaterThan(1);
    assertThat(review.get("byOrganisation")).hasSizeGreaterThan(1);
    for (JsonNode nature : review.get("byNature")) {
      String filter = "?month=2026-09&nature=" + nature.get("key").asString();
      assertThat(count("deposes", filter)).isEqualTo(nature.get("filed").asInt());
      assertThat(count("en-retard", filter)).isEqualTo(nature.get("late").asInt());
    }
    for (JsonNode organisation : review.get("byOrganisation")) {
      String filter = "?month=2026-09&organisation=" + organisation.get("id").asString();
      assertThat(count("orientations", filter)).isEqualTo(organisation.get("asked").asInt());
      assertThat(count("delai-reponse", filter))
          .isEqualTo(organisation.get("answer").get("n").asInt());
    }
  }

  @Test
  void whoMayNotOpenADossierSeesALineWithoutId() {
    JsonNode lines = comite().json(REVIEW + "/ouverts?month=2026-09").get("lines");

    assertThat(lines).isNotEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(line.get("id").isNull()).isTrue());
    assertThat(lines).allSatisfy(line -> assertThat(line.get("photo").isNull()).isTrue());
    assertThat(lines).anySatisfy(line -> assertThat(line.get("place").asString()).isNotEmpty());
  }

  @Test
  void aRestrictedDossierShowsNoPlaceToAnyone() {
    JsonNode lines =
        coordination().json(REVIEW + "/deposes?month=2026-09&nature=tranquillite").get("lines");

    assertThat(lines).isNotEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(line.get("place").isNull()).isTrue());
    assertThat(lines).allSatisfy(line -> assertThat(line.get("id").isNull()).isFalse());
    assertThat(coordination().json(REVIEW + "?month=2026-09").get("points"))
        .isNotEmpty()
        .noneSatisfy(point -> assertThat(point.get("nature").asString()).isEqualTo("tranquillite"));
  }

  @Test
  void aPointNoirIsNamedByItsLatestDossierToEverybody() {
    JsonNode all = coordination().json(REVIEW + "?month=2026-09").get("hotspots");
    JsonNode none = comite().json(REVIEW + "?month=2026-09").get("hotspots");

    assertThat(all).isNotEmpty();
    for (int i = 0; i < all.size(); i++) {
      String number = all.get(i).get("number").asString();
      assertThat(none.get(i).get("number").asString()).isEqualTo(number);
      assertThat(none.get(i).get("reports")).isEmpty();
      JsonNode ids = all.get(i).get("reports");
      String latest = ids.get(ids.size() - 1).asString();
      assertThat(coordination().json("/api/v1/reports/" + latest).get("number").asString())
          .isEqualTo(number);
    }
  }

  @Test
  void theFiguresAreTheSameWhoeverAsks() {
    Set<String> fingerprints = new TreeSet<>();
    CALLERS
        .values()
        .forEach(
            caller ->
                fingerprints.add(
                    caller.json(REVIEW + "?month=2026-09").get("fingerprint").asString()));

    assertThat(fingerprints).hasSize(1);
  }

  @Test
  void knowsNothingOfTheMonthBeforeTheFirst() {
    JsonNode july = coordination().json(REVIEW + "?month=2026-07");
    JsonNode august = coordination().json(REVIEW + "?month=2026-08");

    assertThat(figure(july, "deposes").get("previousMonth").isNull()).isTrue();
    assertThat(july.get("firstMonth").asString()).isEqualTo("2026-07");
    assertThat(figure(august, "deposes").get("previousMonth").asInt())
        .isEqualTo(figure(july, "deposes").get("value").asInt());
    assertThat(figure(august, "ouverts").get("previousYear").isNull()).isTrue();
  }

  @Test
  void openIsTheSumOfItsParts() {
    JsonNode review = coordination().json(REVIEW + "?month=2026-09");

    for (String whole : List.of("ouverts")) {
      int parts = 0;
      for (JsonNode each : review.get("figures")) {
        parts += whole.equals(each.get("partOf").asString("")) ? each.get("value").asInt() : 0;
      }
      assertThat(parts).isEqualTo(figure(review, whole).get("value").asInt());
    }
  }

  private static int count(String figure, String filter) {
    return coordination().json(REVIEW + "/" + figure + filter).get("count").asInt();
  }

  static JsonNode figure(JsonNode review, String key) {
    for (JsonNode each : review.get("figures")) {
      if (each.get("key").asString().equals(key)) {
        return each;
      }
    }
    throw new AssertionError(key);
  }
}
