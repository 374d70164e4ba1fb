package fr.gusp.veille.query.stream;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsGuichetReadsAQueue;
import fr.gusp.veille.query.rights.OnlyItsMembersReadADashboard;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

/** {@code GET /api/v1/stream?topics=}: says that something changed; the page asks again. */
@RestController
class StreamEndpoint {

  /** The browser comes back by itself; so a right that ended is felt. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Hub hub;
  private final References references;

  StreamEndpoint(Hub hub, References references) {
    this.hub = hub;
    this.references = references;
  }

  @GetMapping("/api/v1/stream")
  ResponseEntity<Flux<ServerSentEvent<Object>>> stream(
      @RequestParam MultiValueMap<String, String> given,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId,
      Caller caller) {
    Parameters parameters = new Parameters(given, "topics");
    Topics topics =
        parameters.read("topics", Topics::read, "quartier:<id>, queue:<id>, report:<id> ou mine");
    parameters.check();
    if (topics == null) {
      throw ProblemException.bad(
          List.of(
              new ProblemException.FieldError("topics", "missing", "Au moins un sujet à suivre")));
    }
    check(topics, caller);
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(hub.listen(new Filter(caller, topics, references), lastId).take(LONGEST));
  }

  private void check(Topics topics, Caller caller) {
    for (QuartierId quartier : topics.quartiers()) {
      refuseUnless(OnlyItsMembersReadADashboard.allows(caller, quartier));
    }
    for (OrganisationId queue : topics.queues()) {
      refuseUnless(OnlyItsGuichetReadsAQueue.allows(caller, queue, references.now()));
    }
  }

  private static void refuseUnless(boolean allowed) {
    if (!allowed) {
      throw ProblemException.forbidden();
    }
  }
}
