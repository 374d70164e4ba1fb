package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A gardien or a médiateur who sits at a desk for once: own reports, and the way to the phone. */
@Component
class FieldHome implements Beginning {

  static final ParameterizedTypeReference<Summaries> LIST = new ParameterizedTypeReference<>() {};

  private final QueryService query;
  private final Directory directory;

  FieldHome(QueryService query, Directory directory) {
    this.query = query;
    this.directory = directory;
  }

  @Override
  public boolean serves(Caller caller) {
    return caller.is(Role.GARDIEN) || caller.is(Role.MEDIATEUR);
  }

  @Override
  public String view() {
    return "home";
  }

  @Override
  public Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return Mono.zip(
        query.read(caller, LIST, filters.pageForQuery(), "reports", "mine"),
        directory.quartiersOf(caller),
        (list, quartiers) ->
            Map.of("list", list, "quartiers", quartiers, "filters", filters, "base", "/"));
  }
}
