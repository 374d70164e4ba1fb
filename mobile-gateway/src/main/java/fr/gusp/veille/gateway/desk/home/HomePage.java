package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where each role begins: the guichet at its queue, the field at its own reports. */
@Controller
class HomePage {

  private static final ParameterizedTypeReference<Summaries> LIST =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final Directory directory;
  private final Pages pages;

  HomePage(Callers callers, QueryService query, Directory directory, Pages pages) {
    this.callers = callers;
    this.query = query;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/")
  Mono<Rendering> home(ServerWebExchange exchange) {
    return callers.required(exchange).flatMap(caller -> begin(exchange, caller));
  }

  private Mono<Rendering> begin(ServerWebExchange exchange, Caller caller) {
    if (caller.is(Role.GUICHET) && caller.organisation() != null) {
      return Mono.just(Pages.see(URI.create("/file/" + caller.organisation())));
    }
    return Mono.zip(directory.quartiersOf(caller), reports(exchange, caller))
        .map(
            both ->
                Map.of(
                    "quartiers", both.getT1(),
                    "list", both.getT2(),
                    "filters", Filters.of(exchange.getRequest().getQueryParams()),
                    "base", "/",
                    "field", caller.role() != null && caller.role().field(),
                    "coordination", caller.is(Role.COORDINATION)))
        .flatMap(content -> pages.page(exchange, "home", content));
  }

  private Mono<Summaries> reports(ServerWebExchange exchange, Caller caller) {
    Map<String, Object> page = Filters.of(exchange.getRequest().getQueryParams()).pageForQuery();
    if (caller.role() != null && caller.role().field()) {
      return query.read(caller, LIST, page, "reports", "mine");
    }
    if (caller.is(Role.COORDINATION) && caller.organisation() != null) {
      return query.read(
          caller, LIST, Map.of("state", "a-orienter"), "queues", caller.organisation());
    }
    return Mono.just(new Summaries(List.of(), 1, 0, 0));
  }
}
