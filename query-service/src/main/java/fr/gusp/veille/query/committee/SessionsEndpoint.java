package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadASession;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/committees/sessions}: the sessions of one's quartiers, the latest first. Those
 * about all of an EPCI are not among them.
 */
@RestController
class SessionsEndpoint {

  private final Sessions sessions;
  private final References references;

  SessionsEndpoint(Sessions sessions, References references) {
    this.sessions = sessions;
    this.references = references;
  }

  @GetMapping("/api/v1/committees/sessions")
  Mono<ResponseEntity<Page<SessionSummary>>> sessions(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, "quartier", "page");
    OwnQuartiers own = OwnQuartiers.read(parameters, caller, references.now());
    int page = parameters.page();
    parameters.check();
    Set<QuartierId> quartiers =
        own.thatMay(quartier -> OnlyItsMembersReadASession.allows(caller, quartier));
    SummariseSession names = new SummariseSession(references.now());
    return Flux.fromIterable(quartiers)
        .flatMap(sessions::of)
        .flatMapIterable(all -> all)
        .collectSortedList(Sessions.IN_ORDER.reversed())
        .map(all -> Page.of(all, page).map(names::line))
        .map(Answer::of);
  }
}
