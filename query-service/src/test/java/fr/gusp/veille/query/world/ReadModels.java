package fr.gusp.veille.query.world;

import com.mongodb.reactivestreams.client.MongoCollection;
import fr.gusp.veille.query.store.Generation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Looks at the documents themselves, to compare them. */
public final class ReadModels {

  private ReadModels() {}

  /**
   * Reports and filled buckets of the current generation, by collection and id, without version.
   */
  static Map<String, Document> documents(Generation now) {
    Map<String, Document> all = new TreeMap<>();
    for (MongoCollection<Document> each : collections(now)) {
      for (Document document : all(each.find())) {
        document.remove("v");
        document.computeIfPresent("rows", (name, rows) -> present((List<?>) rows));
        if (!document.containsKey("buckets") && !List.of().equals(document.get("rows"))) {
          all.put(each.getNamespace().getCollectionName() + "/" + document.get("_id"), document);
        }
      }
    }
    return all;
  }

  private static List<MongoCollection<Document>> collections(Generation now) {
    return List.of(
        now.reports(), now.tours(), now.committees(), now.assets(), now.rows(), now.reference());
  }

  /** Which documents are other than they were. */
  static Set<String> differences(Map<String, Document> before, Map<String, Document> now) {
    Set<String> ids = new TreeSet<>(before.keySet());
    ids.addAll(now.keySet());
    ids.removeIf(id -> Objects.equals(before.get(id), now.get(id)));
    return ids;
  }

  /** Rows that are there, without the traces of those that left. */
  private static List<?> present(List<?> rows) {
    return rows.stream().filter(each -> each.toString().contains("{")).toList();
  }

  public static <T> List<T> all(Publisher<T> answers) {
    return Objects.requireNonNull(Flux.from(answers).collectList().block());
  }
}
