package fr.gusp.veille.query.projection;

import fr.gusp.veille.query.store.Generation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
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

  /** Each stream of a known kind; one that no row of the table fits is not among them. */
  Map<String, StreamFold> load(Collection<String> ids) {
    Map<String, StreamFold> folds = new HashMap<>();
    Map<StreamKind, List<String>> missing = new EnumMap<>(StreamKind.class);
    for (String id : ids) {
      StreamFold known = recent.get(id);
      if (known != null) {
        folds.put(id, known);
      } else {
        StreamKind.of(id)
            .ifPresent(kind -> missing.computeIfAbsent(kind, k -> new ArrayList<>()).add(id));
      }
    }
    missing.forEach((kind, some) -> read(kind, some, folds));
    return folds;
  }

  void write(Collection<StreamFold> folds) {
    Map<StreamKind, List<Documents.Replacement>> grown = new EnumMap<>(StreamKind.class);
    for (StreamFold fold : folds) {
      if (fold.changed()) {
        grown.computeIfAbsent(fold.kind(), k -> new ArrayList<>()).add(fold.replacement());
      }
    }
    grown.forEach((kind, documents) -> Documents.replace(kind.in(generation), documents));
    folds.forEach(StreamFold::written);
  }

  void remember(Map<String, StreamFold> folds) {
    recent.putAll(folds);
  }

  void forget() {
    recent.clear();
  }

  private void read(StreamKind kind, List<String> ids, Map<String, StreamFold> folds) {
    Map<String, Document> kept = Documents.load(kind.in(generation), ids);
    for (String id : ids) {
      Document document = kept.get(id);
      folds.put(id, document == null ? StreamFold.none(id, kind) : StreamFold.of(document, kind));
    }
  }
}
