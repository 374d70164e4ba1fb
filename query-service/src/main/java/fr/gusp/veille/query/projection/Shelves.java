package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.Bucket;
import fr.gusp.veille.query.store.Generation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;

/**
 * Puts rows into their buckets, each touched bucket written once per batch, and indexes buckets.
 */
final class Shelves {

  private final Generation generation;
  private final Clock clock;
  private final RecentlyUsed<Bucket> recent;
  private final Set<String> indexed = new LinkedHashSet<>();

  Shelves(Generation generation, Clock clock, int remembered) {
    this.generation = generation;
    this.clock = clock;
    this.recent = new RecentlyUsed<>(remembered);
  }

  void place(Collection<Line> lines) {
    Instant now = clock.instant();
    Map<String, Bucket> buckets = load(lines);
    Map<String, Set<String>> filled = new LinkedHashMap<>();
    for (Line each : lines) {
      String document = each.document();
      Objects.requireNonNull(buckets.get(document))
          .put(each.id(), each.version(), each.text(), now);
      if (each.text() != null && !indexed.contains(document)) {
        filled.computeIfAbsent(each.shelf().id(), id -> new LinkedHashSet<>()).add(each.bucket());
      }
    }
    write(buckets.values(), now);
    recent.putAll(buckets);
    index(filled);
  }

  void forget() {
    recent.clear();
    indexed.clear();
  }

  private Map<String, Bucket> load(Collection<Line> lines) {
    Map<String, Bucket> buckets = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    for (Line each : lines) {
      String document = each.document();
      Bucket known = recent.get(document);
      if (known == null) {
        missing.add(document);
      } else {
        buckets.put(document, known);
      }
    }
    Map<String, Document> kept = Documents.load(generation.rows(), missing);
    missing.forEach(id -> buckets.put(id, bucket(id, kept)));
    return buckets;
  }

  private static Bucket bucket(String id, Map<String, Document> kept) {
    return kept.containsKey(id) ? new Bucket(kept.get(id)) : new Bucket(id);
  }

  private void write(Collection<Bucket> buckets, Instant now) {
    List<Bucket> changed = buckets.stream().filter(Bucket::changed).toList();
    Documents.replace(
        generation.rows(),
        changed.stream()
            .map(each -> new Documents.Replacement(each.next(now), each.version()))
            .toList());
    changed.forEach(Bucket::written);
  }

  private void index(Map<String, Set<String>> filled) {
    Map<String, Document> kept = Documents.load(generation.rows(), filled.keySet());
    List<Documents.Replacement> grown = new ArrayList<>();
    filled.forEach(
        (shelf, buckets) -> {
          Document before = kept.get(shelf);
          Set<String> all = new LinkedHashSet<>(buckets);
          long version = Documents.ABSENT;
          if (before != null) {
            all.addAll(before.getList("buckets", String.class));
            version = before.getLong("v");
          }
          if (before == null || all.size() > before.getList("buckets", String.class).size()) {
            grown.add(new Documents.Replacement(indexDocument(shelf, all, version + 1), version));
          }
        });
    Documents.replace(generation.rows(), grown);
    filled.forEach(
        (shelf, buckets) -> buckets.forEach(each -> indexed.add(new Shelf(shelf).document(each))));
  }

  private static Document indexDocument(String shelf, Set<String> buckets, long version) {
    return new Document("_id", shelf)
        .append("v", version)
        .append("buckets", buckets.stream().sorted().toList());
  }
}
