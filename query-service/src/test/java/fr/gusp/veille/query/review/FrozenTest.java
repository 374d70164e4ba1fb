package fr.gusp.veille.query.review;

import static fr.gusp.veille.query.review.ReviewWorld.REVIEW;
import static fr.gusp.veille.query.review.ReviewWorld.coordination;
import static fr.gusp.veille.query.review.ReviewWorld.log;
import static fr.gusp.veille.query.review.ReviewWorld.tell;
import static fr.gusp.veille.query.review.ReviewWorld.world;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.LENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.query.committee.RecomputeFigures;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.world.Facts;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A frozen pack recomputes equal for ever, from its instant and position alone. */
class FrozenTest {

  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

  @Test
  void recomputesEqualAfterLaterEventsOfTheSameReports() {
    Facts known = Facts.aReport(2001);
    log().at("2026-10-20T08:00:00Z").and(known.filed(), known.referredTo(BAILLEUR));
    tell();
    String month = "?month=2026-10&asOf=2026-10-20T12:00:00Z";
    JsonNode frozen = coordination().json(REVIEW + month);

    log().at("2026-10-21T08:00:00Z").and(known.accepted(), known.completed());
    log().at("2026-10-22T08:00:00Z").and(known.persists(true));
    log().and(Facts.aReport(2002).filed());
    tell();

    assertThat(recomputed(frozen)).isEqualTo(frozen.get("fingerprint").asString());
    assertThat(coordination().json(REVIEW + month + position(frozen))).isEqualTo(frozen);
    assertThat(fingerprint("?month=2026-10&asOf=2026-10-22")).isNotEqualTo(fingerprint(frozen));
  }

  /** The relay was late: what it brings was recorded before the instant, but not known then. */
  @Test
  void leavesOutWhatWasRecordedBeforeButReadLater() {
    JsonNode frozen = coordination().json(REVIEW + "?month=2026-10&asOf=2026-10-19");

    log().at("2026-10-18T08:00:00Z").and(Facts.aReport(2003).filed());
    tell();

    assertThat(recomputed(frozen)).isEqualTo(fingerprint(frozen));
    assertThat(fingerprint("?month=2026-10&asOf=2026-10-19")).isNotEqualTo(fingerprint(frozen));
  }

  @Test
  void doesNotClaimEqualityBeforeReadingHasCaughtUp() {
    long ahead = log().position() + 1;

    assertThatThrownBy(() -> recompute(Instant.parse("2026-10-19T12:00:00Z"), ahead))
        .isInstanceOf(ProblemException.class);
  }

  private static String recomputed(JsonNode frozen) {
    JsonNode asOf = frozen.get("asOf");
    return recompute(Instant.parse(asOf.get("instant").asString()), asOf.get("position").asLong());
  }

  private static String recompute(Instant instant, long position) {
    return String.valueOf(
        world()
            .bean(RecomputeFigures.class)
            .fingerprint(LENS, OCTOBER, instant, position, 2)
            .block());
  }

  private static String position(JsonNode frozen) {
    return "&position=" + frozen.get("asOf").get("position").asLong();
  }

  private static String fingerprint(String month) {
    return fingerprint(coordination().json(REVIEW + month));
  }

  private static String fingerprint(JsonNode review) {
    return review.get("fingerprint").asString();
  }
}
