package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import fr.gusp.veille.query.row.Shelf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the lines of shelves as they were put, whatever they tell of: all by {@code _id}. */
@Component
public class LineReader {

  private final Generations generations;

  LineReader(Generations generations) {
    this.generations = generations;
  }

  /** All lines of a shelf; none where there is no such shelf. */
  public Mono<List<String>> of(Shelf shelf) {
    return generations.current().flatMap(generation -> lines(generation, shelf));
  }

  /** The lines of each document, by its id; an absent one is left out. */
  public Mono<Map<String, List<String>>> inDocuments(Collection<String> ids) {
    return generations
        .current()
        .flatMapMany(generation -> generation.rows().find(Filters.in("_id", ids)))
        .collectMap(kept -> kept.getString("_id"), Bucket::texts);
  }

  private static Mono<List<String>> lines(Generation generation, Shelf shelf) {
    return Mono.from(generation.rows().find(Filters.eq(shelf.id())).first())
        .map(index -> documents(shelf, index))
        .flatMapMany(ids -> Flux.from(generation.rows().find(Filters.in("_id", ids))))
        .flatMapIterable(Bucket::texts)
        .collectList();
  }

  private static List<String> documents(Shelf shelf, Document index) {
    return index.getList("buckets", String.class).stream().map(shelf::document).toList();
  }
}
