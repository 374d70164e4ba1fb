package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads all rows of a shelf: its index by id, then its buckets by their ids. */
@Component
public class ShelfReader {

  private final Generations generations;

  ShelfReader(Generations generations) {
    this.generations = generations;
  }

  public Mono<List<Row>> rows(Shelf shelf) {
    return generations.current().flatMap(generation -> rows(generation, shelf));
  }

  private Mono<List<Row>> rows(Generation generation, Shelf shelf) {
    return Mono.from(generation.rows().find(Filters.eq(shelf.id())).first())
        .map(index -> documents(shelf, index))
        .flatMapMany(ids -> Flux.from(generation.rows().find(Filters.in("_id", ids))))
        .flatMapIterable(Bucket::rows)
        .collectList();
  }

  private static List<String> documents(Shelf shelf, Document index) {
    return index.getList("buckets", String.class).stream().map(shelf::document).toList();
  }
}
