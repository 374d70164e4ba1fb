package fr.gusp.veille.query.search;

import com.mongodb.client.model.Projections;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.list.Pool;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.Generation;
import fr.gusp.veille.query.store.ReportDocument;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The cards of one generation; the newest version of each wins, whoever brings it. */
final class Cards {

  private final int generation;
  private final Pool pool = Pool.empty();
  private final Map<ReportId, Card> cards = new ConcurrentHashMap<>();
  private final Mono<Collection<Card>> reading;
  private volatile boolean filled;
  private volatile boolean failed;

  Cards(Generation generation) {
    this.generation = generation.number();
    this.reading = read(generation).cache();
    reading.subscribe(cards -> {}, unreadable -> {});
  }

  private Mono<Collection<Card>> read(Generation from) {
    return Flux.from(from.reports().find().projection(Projections.include("row")))
        .doOnNext(kept -> put(ReportDocument.row(kept)))
        .then(Mono.fromSupplier(cards::values))
        .doOnSuccess(all -> filled = true)
        .doOnError(unreadable -> failed = true);
  }

  int generation() {
    return generation;
  }

  boolean filled() {
    return filled;
  }

  boolean failed() {
    return failed;
  }

  /** All of them, as soon as they are read. */
  Mono<Collection<Card>> all() {
    return reading;
  }

  void put(Row row) {
    cards.merge(row.id(), Card.of(row, pool), Cards::newer);
  }

  private static Card newer(Card one, Card other) {
    return other.version() >= one.version() ? other : one;
  }
}
