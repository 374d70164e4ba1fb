package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** An animateur begins at the next tours, and at what to look at on the way. */
@Component
class AnimateurHome implements Beginning {

  static final ParameterizedTypeReference<Agenda> AGENDA = new ParameterizedTypeReference<>() {};

  private final QueryService query;
  private final Directory directory;

  AnimateurHome(QueryService query, Directory directory) {
    this.query = query;
    this.directory = directory;
  }

  @Override
  public boolean serves(Caller caller) {
    return caller.is(Role.ANIMATEUR);
  }

  @Override
  public String view() {
    return "home-animateur";
  }

  @Override
  public Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    return Mono.zip(
            tours(caller),
            reports(caller, Map.of("state", "traite"), "reports"),
            reports(caller, Map.of(), "reports", "mine"),
            directory.quartiersOf(caller))
        .map(
            parts ->
                Map.of(
                    "tours", parts.getT1(),
                    "toVerify", parts.getT2(),
                    "mine", parts.getT3(),
                    "quartiers", parts.getT4()));
  }

  /** A page without its tours still shows what to verify. */
  private Mono<Agenda> tours(Caller caller) {
    return query
        .read(caller, AGENDA, Map.of("state", "prevu"), "tours")
        .onErrorReturn(Agenda.NOTHING);
  }

  private Mono<Summaries> reports(Caller caller, Map<String, ?> filters, String... path) {
    return query.read(caller, FieldHome.LIST, filters, path);
  }
}
