package fr.gusp.veille.query.row;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.store.Bucket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class BucketTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void keepsTheNewestVersionOfARow() {
    Bucket bucket = new Bucket("b");
    bucket.put("r", 3, "{new}", NOW);

    bucket.put("r", 2, "{late}", NOW);

    assertThat(rows(bucket.next(NOW))).containsExactly("{new}");
  }

  @Test
  void isUnchangedByTheSameRow() {
    Bucket bucket = new Bucket("b");
    bucket.put("r", 3, "{row}", NOW);
    Bucket kept = new Bucket(bucket.next(NOW));

    kept.put("r", 3, "{row}", NOW);

    assertThat(kept.changed()).isFalse();
  }

  @Test
  void healsARowOfTheSameVersion() {
    Bucket bucket = new Bucket("b");
    bucket.put("r", 3, "{damaged}", NOW);

    bucket.put("r", 3, "{row}", NOW);

    assertThat(rows(bucket.next(NOW))).containsExactly("{row}");
  }

  @Test
  void doesNotBringBackARowThatLeft() {
    Bucket bucket = new Bucket("b");
    bucket.put("r", 1, "{row}", NOW);
    bucket.put("r", 2, null, NOW);

    Bucket kept = new Bucket(bucket.next(NOW));
    kept.put("r", 1, "{late}", NOW);

    assertThat(rows(kept.next(NOW))).containsExactly(NOW.toString());
  }

  @Test
  void forgetsARowThatLeftADayAgo() {
    Bucket bucket = new Bucket("b");
    bucket.put("r", 1, "{row}", NOW);
    bucket.put("r", 2, null, NOW);

    assertThat(rows(bucket.next(NOW.plus(DAY).plusSeconds(1)))).isEmpty();
  }

  @Test
  void hasNothingToForgetOfARowThatNeverCame() {
    Bucket bucket = new Bucket("b");

    bucket.put("r", 2, null, NOW);

    assertThat(bucket.changed()).isFalse();
  }

  private static List<String> rows(Document document) {
    return document.getList("rows", String.class).stream()
        .map(line -> line.split(" ", 3)[2])
        .toList();
  }
}
