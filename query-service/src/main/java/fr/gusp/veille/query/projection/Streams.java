package fr.gusp.veille.query.projection;

import com.mongodb.reactivestreams.client.MongoCollection;
import fr.gusp.veille.query.store.Generation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** Loads streams for a batch and writes those that grew. Recent ones stay in memory. */
final class Streams {

  private final Generation generation;
  private final RecentlyUsed<StreamFold> recent;

  Streams(Generation generation, int remembered) {
    this.generation = generation;
    this.recent = new RecentlyUsed<>(remembered);
  }

  Map<String, StreamFold> load(Collection<String> ids) {
    Map<String, StreamFold> folds = new HashMap<>();
    List<String> reports = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String id : ids) {
      StreamFold known = recent.get(id);
      if (known != null) {
        folds.put(id, known);
      } else {
        (StreamFold.isReport(id) ? reports : others).add(id);
      }
    }
    read(generation.reports(), reports, folds);
    read(generation.reference(), others, folds);
    return folds;
  }

  void write(Collection<StreamFold> folds) {
    replace(generation.reports(), folds, true);
    replace(generation.reference(), folds, false);
    folds.forEach(StreamFold::written);
  }

  void remember(Map<String, StreamFold> folds) {
    recent.putAll(folds);
  }

  void forget() {
    recent.clear();
  }

  private static void read(
      MongoCollection<Document> from, List<String> ids, Map<String, StreamFold> folds) {
    Map<String, Document> kept = Documents.load(from, ids);
    for (String id : ids) {
      Document document = kept.get(id);
      folds.put(id, document == null ? StreamFold.none(id) : StreamFold.of(document));
    }
  }

  private static void replace(
      MongoCollection<Document> to, Collection<StreamFold> folds, boolean reports) {
    Documents.replace(
        to,
        folds.stream()
            .filter(fold -> fold.changed() && (fold.row() != null) == reports)
            .map(StreamFold::replacement)
            .toList());
  }
}
