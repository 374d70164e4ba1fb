package fr.gusp.veille.query.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecodedBucketsTest {

  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

  private final DecodedBuckets buckets = new DecodedBuckets(3_000);

  @Test
  void answersWhoAsksFromTheSameInstantOrLater() {
    buckets.keep("a", decoded(1, MARCH, 10));

    assertThat(buckets.find("a", APRIL)).isPresent();
    assertThat(buckets.find("a", MARCH)).isPresent();
  }

  @Test
  void doesNotAnswerWhoAsksForEarlierRows() {
    buckets.keep("a", decoded(1, APRIL, 10));

    assertThat(buckets.find("a", MARCH)).isEmpty();
  }

  @Test
  void forgetsTheLeastRecentlyUsedWhereTheyGrowTooHeavy() {
    buckets.keep("a", decoded(1, MARCH, 1_000));
    buckets.keep("b", decoded(1, MARCH, 1_000));
    assertThat(buckets.find("a", MARCH)).isPresent();

    buckets.keep("c", decoded(1, MARCH, 1_000));

    assertThat(buckets.find("b", MARCH)).isEmpty();
    assertThat(buckets.find("a", MARCH)).isPresent();
    assertThat(buckets.weight()).isLessThanOrEqualTo(3_000);
  }

  @Test
  void weighsAReplacedOneOnce() {
    buckets.keep("a", decoded(1, MARCH, 1_000));
    long once = buckets.weight();

    buckets.keep("a", decoded(2, MARCH, 1_000));

    assertThat(buckets.weight()).isEqualTo(once);
  }

  private static DecodedBuckets.Decoded decoded(long v, Instant since, long weight) {
    return new DecodedBuckets.Decoded(v, since, List.of(), weight);
  }
}
