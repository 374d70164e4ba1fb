package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A member of a comité begins at each quartier's review, and at the last sessions. */
@Component
class ComiteHome implements Beginning {

  private final QueryService query;
  private final Directory directory;

  ComiteHome(QueryService query, Directory directory) {
    this.query = query;
    this.directory = directory;
  }

  @Override
  public boolean serves(Caller caller) {
    return caller.is(Role.COMITE);
  }

  @Override
  public String view() {
    return "home-comite";
  }

  @Override
  public Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    return Mono.zip(
        directory.quartiersOf(caller),
        query
            .read(caller, AnimateurHome.AGENDA, Map.of(), "committees", "sessions")
            .onErrorReturn(Agenda.NOTHING),
        (quartiers, sessions) -> Map.of("quartiers", quartiers, "sessions", sessions));
  }
}
