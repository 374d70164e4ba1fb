package fr.gusp.veille.query.mine;

import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/reports/mine}: what became of what I filed, newest first. */
@RestController
class MineEndpoint {

  private final ShelfReader shelves;
  private final References references;
  private final Clock clock;

  MineEndpoint(ShelfReader shelves, References references, Clock clock) {
    this.shelves = shelves;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/reports/mine")
  Mono<ResponseEntity<Page<Summary>>> mine(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, "page");
    int page = parameters.page();
    parameters.check();
    Summarise names = new Summarise(references.now(), caller);
    Instant now = clock.instant();
    return shelves
        .rows(Shelf.of(caller.member()))
        .map(rows -> Page.of(newestFirst(rows), page).map(row -> names.row(row, now)))
        .map(Answer::of);
  }

  private static List<Row> newestFirst(List<Row> rows) {
    return rows.stream().sorted(Comparator.comparingLong(Row::position).reversed()).toList();
  }
}
