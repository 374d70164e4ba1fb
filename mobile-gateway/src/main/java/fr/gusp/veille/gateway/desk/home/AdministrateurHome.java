package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An administrator begins at how the platform does; one side down does not hide the other. */
@Component
class AdministrateurHome implements Beginning {

  private static final ParameterizedTypeReference<Reading> READING =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  AdministrateurHome(QueryService query) {
    this.query = query;
  }

  @Override
  public boolean serves(Caller caller) {
    return caller.is(Role.ADMINISTRATEUR);
  }

  @Override
  public String view() {
    return "home-admin";
  }

  @Override
  public Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    return query
        .read(caller, READING, Map.of(), "operations", "reading")
        .map(Optional::of)
        .onErrorReturn(Optional.empty())
        .map(reading -> Map.of("reading", reading));
  }

  /** How far reading is, and what waits for a cure. */
  public record Reading(long position, String state, long behind, int parkedEvents) {

    public boolean well() {
      return "current".equals(state) && parkedEvents == 0;
    }
  }
}
