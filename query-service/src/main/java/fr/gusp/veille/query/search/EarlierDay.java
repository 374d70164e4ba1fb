package fr.gusp.veille.query.search;

import com.mongodb.client.model.Projections;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.list.Card;
import fr.gusp.veille.query.list.Sought;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.Generations;
import fr.gusp.veille.query.store.MonthRows;
import fr.gusp.veille.query.store.ReportDocument;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The cards of an earlier day, of what the caller may read today. A quartier's shelf holds all that
 * was ever in it; without a quartier the database is scanned.
 */
@Component
class EarlierDay {

  private final Generations generations;
  private final ShelfReader shelves;

  EarlierDay(Generations generations, ShelfReader shelves) {
    this.generations = generations;
    this.shelves = shelves;
  }

  Mono<List<Card>> cards(Sought sought, Instant asOf, Caller caller, Reference reference) {
    QuartierId quartier = sought.quartier();
    Flux<Row> rows =
        quartier == null
            ? scanned(sought, asOf, caller, reference)
            : ofQuartier(quartier, asOf, caller, reference);
    return rows.map(row -> Card.of(FoundRows.then(row, asOf))).collectList();
  }

  private Flux<Row> ofQuartier(
      QuartierId quartier, Instant asOf, Caller caller, Reference reference) {
    YearMonth month = YearMonth.from(asOf.atZone(PlaceRow.PARIS));
    return shelves
        .months(Shelf.of(quartier), month, Instant.MIN)
        .flatMapIterable(MonthRows::rows)
        .filter(row -> !row.recordedAt().isAfter(asOf))
        .filter(row -> MayReadReport.allows(caller, row, reference));
  }

  private Flux<Row> scanned(Sought sought, Instant asOf, Caller caller, Reference reference) {
    return generations
        .current()
        .flatMapMany(
            generation ->
                Flux.from(
                    generation
                        .reports()
                        .find(Query.of(sought, asOf, caller, reference))
                        .projection(Projections.include("row"))))
        .map(ReportDocument::row);
  }
}
