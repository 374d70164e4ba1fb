package fr.gusp.veille.gateway.desk.seance;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The meetings of the reader's quartiers. */
@Controller
class SessionsPage {

  private final Callers callers;
  private final CommitteeSessions sessions;
  private final Directory directory;
  private final Pages pages;

  SessionsPage(Callers callers, CommitteeSessions sessions, Directory directory, Pages pages) {
    this.callers = callers;
    this.sessions = sessions;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/seances")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .flatMap(caller -> content(exchange, caller))
        .flatMap(content -> pages.page(exchange, "seances", content));
  }

  private Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return Mono.zip(
        sessions.list(caller, filters.forQuery()),
        directory.quartiersOf(caller),
        (list, quartiers) ->
            Map.of(
                "list", list,
                "quartiers", quartiers,
                "filters", filters,
                "base", "/seances",
                "plans", mayPlan(caller)));
  }

  static boolean mayPlan(Caller caller) {
    return caller.is(Role.COORDINATION) || caller.is(Role.ANIMATEUR);
  }
}
