package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reads meetings in their reader's name. */
@Component
class CommitteeSessions {

  private static final ParameterizedTypeReference<Session> ONE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<SessionRows> LIST =
      new ParameterizedTypeReference<>() {};
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(60);
  private static final int LOOKS = 20;

  private final QueryService query;

  CommitteeSessions(QueryService query) {
    this.query = query;
  }

  Mono<Session> one(Caller caller, UUID session) {
    return query.read(caller, ONE, Map.of(), "committees", "sessions", session.toString());
  }

  Mono<SessionRows> list(Caller caller, Map<String, ?> filters) {
    return query.read(caller, LIST, filters, "committees", "sessions");
  }

  /** Waits until screens show what was just recorded; gives up quietly after about a second. */
  Mono<Void> awaitVersion(Caller caller, UUID session, long version) {
    return one(caller, session)
        .filter(known -> known.version() >= version)
        .switchIfEmpty(Mono.error(NotYet::new))
        .retryWhen(Retry.fixedDelay(LOOKS, BETWEEN_LOOKS))
        .onErrorComplete()
        .then();
  }

  private static final class NotYet extends RuntimeException {}
}
