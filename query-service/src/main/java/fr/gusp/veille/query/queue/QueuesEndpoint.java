package fr.gusp.veille.query.queue;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/queues}: every queue the caller may read. It is found by the ids of the
 * queues, so it costs what is open, however much was filed.
 */
@RestController
class QueuesEndpoint {

  private final QueueRows queues;
  private final References references;
  private final Clock clock;

  QueuesEndpoint(QueueRows queues, References references, Clock clock) {
    this.queues = queues;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/queues")
  Mono<ResponseEntity<QueuesView>> queues(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    new Parameters(given).check();
    Reference reference = references.now();
    List<OrganisationId> mine = QueueRows.readableBy(caller, reference);
    if (mine.isEmpty()) {
      throw ProblemException.forbidden();
    }
    return Flux.fromIterable(mine)
        .concatMap(id -> queues.heldBy(id, caller, reference).map(rows -> Map.entry(id, rows)))
        .filter(each -> !each.getValue().isEmpty())
        .collectList()
        .map(all -> new RenderQueues(reference, clock.instant()).view(all))
        .map(Answer::of);
  }
}
