package fr.gusp.veille.query.store;

import com.mongodb.client.model.Filters;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads all rows of a shelf: its index by id, then its buckets by their ids. */
@Component
public class ShelfReader {

  private final Generations generations;
  private final BucketReader decoded = new BucketReader();
  private final BucketReader whole = new BucketReader();

  ShelfReader(Generations generations) {
    this.generations = generations;
  }

  public Mono<List<Row>> rows(Shelf shelf) {
    return generations.current().flatMap(generation -> rows(generation, shelf));
  }

  private Mono<List<Row>> rows(Generation generation, Shelf shelf) {
    return Mono.from(generation.rows().find(Filters.eq(shelf.id())).first())
        .map(index -> documents(shelf, index))
        .flatMap(ids -> whole.read(generation, ids, Instant.MIN));
  }

  /**
   * The rows of a quartier filed up to the end of a month, without those that were verified before
   * an instant.
   */
  public Mono<MonthRows> months(Shelf shelf, YearMonth upTo, Instant since) {
    return generations.current().flatMap(generation -> months(generation, shelf, upTo, since));
  }

  private Mono<MonthRows> months(
      Generation generation, Shelf shelf, YearMonth upTo, Instant since) {
    return Mono.from(generation.rows().find(Filters.eq(shelf.id())).first())
        .map(index -> index.getList("buckets", String.class))
        .defaultIfEmpty(List.of())
        .flatMap(
            buckets ->
                decoded
                    .read(generation, wanted(shelf, buckets, upTo), since)
                    .map(rows -> new MonthRows(first(buckets), rows)));
  }

  private static List<String> wanted(Shelf shelf, List<String> buckets, YearMonth upTo) {
    return buckets.stream()
        .filter(bucket -> !month(bucket).isAfter(upTo))
        .map(shelf::document)
        .toList();
  }

  private static @Nullable YearMonth first(List<String> buckets) {
    return buckets.stream().map(ShelfReader::month).min(Comparator.naturalOrder()).orElse(null);
  }

  private static YearMonth month(String bucket) {
    return YearMonth.parse(bucket.substring(0, bucket.indexOf('|')));
  }

  private static List<String> documents(Shelf shelf, Document index) {
    return index.getList("buckets", String.class).stream().map(shelf::document).toList();
  }
}
