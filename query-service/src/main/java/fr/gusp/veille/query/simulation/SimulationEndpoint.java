package fr.gusp.veille.query.simulation;

import fr.gusp.veille.query.matrix.Drafts;
import fr.gusp.veille.query.rights.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/matrix/drafts/{id}/simulation}: one JSON object per line, {@code progress}
 * while it is computed, then {@code result}.
 */
@RestController
class SimulationEndpoint {

  private final Drafts drafts;
  private final Simulate simulate;

  SimulationEndpoint(Drafts drafts, Simulate simulate) {
    this.drafts = drafts;
    this.simulate = simulate;
  }

  @GetMapping(
      path = "/api/v1/matrix/drafts/{id}/simulation",
      produces = MediaType.APPLICATION_NDJSON_VALUE)
  Mono<ResponseEntity<Flux<Object>>> simulation(@PathVariable String id, Caller caller) {
    return drafts
        .ofTheCaller(id, caller)
        .map(
            draft ->
                ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_NDJSON)
                    .body(simulate.of(draft)));
  }
}
