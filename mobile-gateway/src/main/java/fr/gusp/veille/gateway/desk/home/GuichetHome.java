package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A guichet begins at what it has to answer, and what presses most. */
@Component
class GuichetHome implements Beginning {

  static final ParameterizedTypeReference<Overview> OVERVIEW =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  GuichetHome(QueryService query) {
    this.query = query;
  }

  @Override
  public boolean serves(Caller caller) {
    return caller.is(Role.GUICHET) && caller.organisation() != null;
  }

  @Override
  public String view() {
    return "home-guichet";
  }

  @Override
  public Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    return query
        .read(caller, OVERVIEW, Map.of(), "queues")
        .map(overview -> Map.of("overview", overview, "queue", "/file/" + caller.organisation()));
  }
}
