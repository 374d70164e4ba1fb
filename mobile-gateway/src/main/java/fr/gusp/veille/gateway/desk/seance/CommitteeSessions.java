package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Shown;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads meetings in their reader's name. */
@Component
class CommitteeSessions {

  private static final ParameterizedTypeReference<Session> ONE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<SessionRows> LIST =
      new ParameterizedTypeReference<>() {};

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
    return Shown.awaitNew(one(caller, session), Session::version, version);
  }
}
