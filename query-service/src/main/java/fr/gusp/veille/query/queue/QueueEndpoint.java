package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.export.SummaryCsv;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.rights.OnlyItsGuichetReadsAQueue;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/queues/{organisation}} and {@code /api/v1/queues/{organisation}.csv}: what its
 * guichet has to answer, do or show done.
 */
@RestController
class QueueEndpoint {

  private final ShelfReader shelves;
  private final References references;
  private final Clock clock;

  QueueEndpoint(ShelfReader shelves, References references, Clock clock) {
    this.shelves = shelves;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/queues/{organisation}")
  Mono<ResponseEntity<QueueView>> queue(
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Parameters parameters = new Parameters(given, Wanted.NAMES).and("page");
    Wanted wanted = Wanted.read(parameters);
    int page = parameters.page();
    parameters.check();
    RenderQueue render = render(organisation, caller);
    return rows(render, caller).map(rows -> render.view(rows, wanted, page)).map(Answer::of);
  }

  @GetMapping("/api/v1/queues/{organisation}.csv")
  ResponseEntity<Flux<String>> file(
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Parameters parameters = new Parameters(given, Wanted.NAMES);
    Wanted wanted = Wanted.read(parameters);
    parameters.check();
    RenderQueue render = render(organisation, caller);
    return SummaryCsv.answer(
        "file-" + organisation,
        rows(render, caller).flatMapIterable(rows -> render.all(rows, wanted)));
  }

  private RenderQueue render(String organisation, Caller caller) {
    Reference reference = references.now();
    OrganisationId id = known(organisation, reference);
    if (!OnlyItsGuichetReadsAQueue.allows(caller, id, reference)) {
      throw ProblemException.forbidden();
    }
    return new RenderQueue(id, reference, clock.instant());
  }

  private Mono<List<Row>> rows(RenderQueue render, Caller caller) {
    Reference reference = references.now();
    return shelves
        .rows(Shelf.of(render.organisation()))
        .map(
            rows ->
                rows.stream().filter(row -> MayReadReport.allows(caller, row, reference)).toList());
  }

  private static OrganisationId known(String text, Reference reference) {
    try {
      OrganisationId id = new OrganisationId(text);
      if (reference.knows(id)) {
        return id;
      }
      throw ProblemException.notFound();
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }
}
