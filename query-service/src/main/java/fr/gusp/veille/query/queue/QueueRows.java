package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.rights.OnlyItsGuichetReadsAQueue;
import fr.gusp.veille.query.rights.Role;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of queues, as far as the caller may read them. */
@Component
class QueueRows {

  private final ShelfReader shelves;

  QueueRows(ShelfReader shelves) {
    this.shelves = shelves;
  }

  Mono<List<Row>> of(OrganisationId queue, Caller caller, Reference reference) {
    return shelves
        .rows(Shelf.of(queue))
        .map(
            rows ->
                rows.stream().filter(row -> MayReadReport.allows(caller, row, reference)).toList())
        .defaultIfEmpty(List.of());
  }

  /** Those it holds, not those where it only owes a part. */
  Mono<List<Row>> heldBy(OrganisationId queue, Caller caller, Reference reference) {
    return of(queue, caller, reference)
        .map(rows -> rows.stream().filter(row -> queue.equals(row.holder())).toList());
  }

  /** Every queue of a coordination's EPCI as one. */
  Mono<List<Row>> ofTheEpci(Caller caller, Reference reference) {
    if (!caller.is(Role.COORDINATION)) {
      throw ProblemException.forbidden();
    }
    return Flux.fromIterable(readableBy(caller, reference))
        .concatMap(queue -> of(queue, caller, reference))
        .flatMapIterable(rows -> rows)
        .distinct(Row::id)
        .distinct(Row::id)
        .collectList();
  }

  static List<OrganisationId> readableBy(Caller caller, Reference reference) {
    return reference.organisations().keySet().stream()
        .filter(id -> OnlyItsGuichetReadsAQueue.allows(caller, id, reference))
        .toList();
  }
}
