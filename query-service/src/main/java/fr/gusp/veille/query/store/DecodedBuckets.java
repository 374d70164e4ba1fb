package fr.gusp.veille.query.store;

import fr.gusp.veille.query.row.Row;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Buckets already read, each in one version, the least recently used forgotten first. Bounded by
 * the length of the text their rows were read from: one row is about 1,200 characters, and twice as
 * many bytes once read.
 */
final class DecodedBuckets {

  private static final long EMPTY = 200;

  /** Rows of one version of a bucket, without those verified before {@code since}. */
  record Decoded(long v, Instant since, List<Row> rows, long weight) {}

  private final long capacity;
  private final Map<String, Decoded> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  DecodedBuckets(long capacity) {
    this.capacity = capacity;
  }

  /** The bucket as it was read, if from as early on. */
  synchronized Optional<Decoded> find(String bucket, Instant since) {
    return Optional.ofNullable(kept.get(bucket)).filter(each -> !each.since().isAfter(since));
  }

  synchronized void keep(String bucket, Decoded decoded) {
    Decoded before = kept.put(bucket, decoded);
    weight += EMPTY + decoded.weight() - (before == null ? 0 : EMPTY + before.weight());
    Iterator<Decoded> oldest = kept.values().iterator();
    while (weight > capacity && oldest.hasNext()) {
      weight -= EMPTY + oldest.next().weight();
      oldest.remove();
    }
  }

  synchronized long weight() {
    return weight;
  }
}
