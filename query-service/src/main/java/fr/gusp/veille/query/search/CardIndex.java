package fr.gusp.veille.query.search;

import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.projection.Change;
import fr.gusp.veille.query.projection.Changes;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.store.Generation;
import fr.gusp.veille.query.store.Generations;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A card of every report in memory (docs/adr, search): the embedded server scans a hundred thousand
 * documents in seconds, and some filters no index serves on any. Filled from the current generation
 * and kept up by every change this instance reads; after a switch the cards of the generation
 * before answer until the new ones are there.
 */
@Component
class CardIndex implements Changes {

  private final Generations generations;
  private @Nullable Cards before;
  private @Nullable Cards latest;

  CardIndex(Generations generations) {
    this.generations = generations;
  }

  /** Ready before somebody asks, where the database is there already. */
  @EventListener(ApplicationReadyEvent.class)
  void fill() {
    all().subscribe(cards -> {}, unreadable -> {});
  }

  Mono<Collection<Card>> all() {
    return generations.current().flatMap(generation -> of(generation).all());
  }

  @Override
  public void happened(Change change) {
    Row row = change.row();
    if (row != null) {
      both().forEach(cards -> cards.put(row));
    }
  }

  private synchronized Cards of(Generation generation) {
    Cards now = latest;
    if (now == null || now.failed() || now.generation() != generation.number()) {
      before = now != null && now.filled() ? now : before;
      now = new Cards(generation);
      latest = now;
    }
    if (now.filled()) {
      before = null;
    }
    return before == null ? now : before;
  }

  private synchronized Stream<Cards> both() {
    return Stream.of(before, latest).flatMap(Stream::ofNullable);
  }
}
