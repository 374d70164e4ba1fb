package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.desk.review.ReviewAsked;
import fr.gusp.veille.gateway.desk.review.Reviews;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Only figures that recompute to the fingerprint shown are frozen: a freeze is for ever. */
@Component
class ShownFigures {

  private final CommitteeSessions sessions;
  private final Reviews reviews;

  ShownFigures(CommitteeSessions sessions, Reviews reviews) {
    this.sessions = sessions;
    this.reviews = reviews;
  }

  /** Completes where they stand, or where the form is for the service to refuse. */
  Mono<Void> check(Caller caller, UUID session, Typed form) {
    Optional<Instant> instant = form.moment("instant");
    String position = form.text("position");
    if (instant.isEmpty() || !position.matches("\\d{1,18}")) {
      return Mono.empty();
    }
    return sessions
        .one(caller, session)
        .map(known -> asked(known, instant.get(), Long.parseLong(position)))
        .flatMap(asked -> reviews.review(caller, asked))
        .filter(review -> form.text("fingerprint").equals(review.fingerprint()))
        .switchIfEmpty(Mono.error(OtherFiguresException::new))
        .then();
  }

  private static ReviewAsked asked(Session known, Instant instant, long position) {
    return ReviewAsked.of(known.quartier(), known.month()).at(known.id(), instant, position);
  }
}
