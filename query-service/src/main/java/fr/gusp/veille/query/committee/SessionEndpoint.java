package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.MayReadReport;
import fr.gusp.veille.query.rights.OnlyItsMembersReadASession;
import fr.gusp.veille.query.row.PlaceRow;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.sealed.SealedTexts;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /api/v1/committees/sessions/{id}}: outside the quartier nobody hears that it is. */
@RestController
class SessionEndpoint {

  private final Sessions sessions;
  private final ShelfReader shelves;
  private final SealedTexts texts;
  private final Proof proof;
  private final References references;
  private final Clock clock;

  SessionEndpoint(
      Sessions sessions,
      ShelfReader shelves,
      SealedTexts texts,
      Proof proof,
      References references,
      Clock clock) {
    this.sessions = sessions;
    this.shelves = shelves;
    this.texts = texts;
    this.proof = proof;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/committees/sessions/{id}")
  Mono<ResponseEntity<SessionView>> session(@PathVariable String id, Caller caller) {
    return sessions
        .find(sessionId(id))
        .filter(
            session ->
                OnlyItsMembersReadASession.allows(
                    caller, session.planned().quartier(), session.planned().epci()))
        .switchIfEmpty(Mono.error(ProblemException::notFound))
        .flatMap(session -> view(session, caller))
        .map(view -> Answer.versioned(view, view.summary().version()));
  }

  private static CommitteeSessionId sessionId(String text) {
    try {
      return CommitteeSessionId.of(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }

  private Mono<SessionView> view(Session session, Caller caller) {
    RenderSession render = new RenderSession(caller, references.now());
    return Mono.zip(
            minutes(session, caller),
            proof.of(session).map(Optional::of).defaultIfEmpty(Optional.empty()))
        .map(both -> render.view(both.getT1(), both.getT2().orElse(null)));
  }

  private Mono<Minutes> minutes(Session session, Caller caller) {
    return Mono.zip(sessions.beside(session), rows(session, caller).collectList())
        .flatMap(both -> minutes(session, both.getT1(), readable(both.getT2(), caller)));
  }

  /** Of its quartier, or of all that the caller works in. */
  private Flux<Row> rows(Session session, Caller caller) {
    QuartierId quartier = session.planned().quartier();
    return Flux.fromIterable(quartier == null ? caller.quartiers() : Set.of(quartier))
        .flatMap(each -> shelves.rows(Shelf.of(each)))
        .flatMapIterable(rows -> rows);
  }

  private Mono<Minutes> minutes(Session session, List<Session> quartier, Set<ReportId> readable) {
    List<Decision> previous = PreviousDecisions.of(session, quartier);
    LocalDate today = LocalDate.ofInstant(clock.instant(), PlaceRow.PARIS);
    return texts
        .all(Minutes.owners(session, previous))
        .map(
            openers ->
                new Minutes(
                    session,
                    previous,
                    Minutes.months(session, quartier),
                    readable,
                    openers,
                    today));
  }

  private Set<ReportId> readable(List<Row> rows, Caller caller) {
    return rows.stream()
        .filter(row -> MayReadReport.allows(caller, row, references.now()))
        .map(Row::id)
        .collect(Collectors.toSet());
  }
}
