package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.figures.MonthReview;
import fr.gusp.veille.query.figures.MonthReview.AsKnown;
import fr.gusp.veille.query.figures.WorkingHours;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Computes a month from the rows it needs, off the threads that read them. */
@Component
class Reviews {

  private final ShelfReader shelves;
  private final WorkingHours hours = new WorkingHours();

  Reviews(ShelfReader shelves) {
    this.shelves = shelves;
  }

  Mono<MonthReview> of(QuartierId quartier, YearMonth month, AsKnown when) {
    return shelves
        .months(Shelf.of(quartier), month, MonthReview.since(month))
        .publishOn(Schedulers.parallel())
        .map(rows -> MonthReview.of(month, when, quartier, rows.first(), rows.rows(), hours));
  }
}
