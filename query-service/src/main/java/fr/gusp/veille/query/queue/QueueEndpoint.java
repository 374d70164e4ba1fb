package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.export.SummaryCsv;
import fr.gusp.veille.query.export.SummaryGeoJson;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.list.Desk;
import fr.gusp.veille.query.list.Sought;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsGuichetReadsAQueue;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.summary.Summary;
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
 * {@code GET /api/v1/queues/{organisation}}, {@code .csv} and {@code .geojson}: what its guichet
 * has to answer, do or show done; for a coordination, with {@code scope=epci}, what waits anywhere
 * in its EPCI.
 */
@RestController
class QueueEndpoint {

  private static final String SCOPE = "scope";

  private final QueueRows queues;
  private final References references;
  private final Clock clock;

  QueueEndpoint(QueueRows queues, References references, Clock clock) {
    this.queues = queues;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/queues/{organisation}")
  Mono<ResponseEntity<QueueView>> queue(
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    Parameters parameters = new Parameters(given, Sought.NAMES).and(SCOPE).and("page");
    Sought sought = Sought.read(parameters);
    boolean epci = epci(parameters);
    int page = parameters.page();
    parameters.check();
    RenderQueue render = render(organisation, epci, caller);
    return rows(render, caller).map(rows -> render.view(rows, sought, page)).map(Answer::of);
  }

  @GetMapping("/api/v1/queues/{organisation}.csv")
  ResponseEntity<Flux<String>> file(
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    return SummaryCsv.answer("file-" + organisation, all(organisation, given, caller));
  }

  @GetMapping("/api/v1/queues/{organisation}.geojson")
  ResponseEntity<Flux<String>> map(
      @PathVariable String organisation,
      @RequestParam MultiValueMap<String, String> given,
      Caller caller) {
    return SummaryGeoJson.answer("file-" + organisation, all(organisation, given, caller));
  }

  private Flux<Summary> all(
      String organisation, MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, Sought.NAMES).and(SCOPE);
    Sought sought = Sought.read(parameters);
    boolean epci = epci(parameters);
    parameters.check();
    RenderQueue render = render(organisation, epci, caller);
    return rows(render, caller).flatMapIterable(rows -> render.all(rows, sought));
  }

  private static boolean epci(Parameters parameters) {
    return parameters.read(SCOPE, QueueEndpoint::epci, "epci, ou rien") != null;
  }

  private static String epci(String text) {
    if (!text.equals("epci")) {
      throw new IllegalArgumentException(SCOPE);
    }
    return text;
  }

  private RenderQueue render(String organisation, boolean epci, Caller caller) {
    Reference reference = references.now();
    OrganisationId id = known(organisation, reference);
    if (!OnlyItsGuichetReadsAQueue.allows(caller, id, reference)) {
      throw ProblemException.forbidden();
    }
    return new RenderQueue(id, epci, reference, Desk.of(caller, clock.instant()));
  }

  private Mono<List<Row>> rows(RenderQueue render, Caller caller) {
    return render.epci()
        ? queues.ofTheEpci(caller, render.reference())
        : queues.of(render.organisation(), caller, render.reference());
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
