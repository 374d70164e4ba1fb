package fr.gusp.veille.gateway.desk.search;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds reports by words and filters together. */
@Controller
class SearchPage {

  private static final ParameterizedTypeReference<Summaries> LIST =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final Directory directory;
  private final Pages pages;

  SearchPage(Callers callers, QueryService query, Directory directory, Pages pages) {
    this.callers = callers;
    this.query = query;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/signalements")
  Mono<Rendering> search(ServerWebExchange exchange) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return callers
        .required(exchange)
        .flatMap(caller -> content(caller, filters))
        .flatMap(content -> pages.page(exchange, "search", content));
  }

  private Mono<Map<String, Object>> content(Caller caller, Filters filters) {
    return Mono.zip(
            query.read(caller, LIST, filters.forQuery(), "reports"),
            directory.quartiersOf(caller),
            directory.organisations(caller))
        .map(
            parts ->
                Map.of(
                    "list", parts.getT1(),
                    "quartiers", parts.getT2(),
                    "organisations", parts.getT3(),
                    "filters", filters,
                    "base", "/signalements"));
  }
}
