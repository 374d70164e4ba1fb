package fr.gusp.veille.gateway.desk.queue;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Done;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The list a guichet works through. */
@Controller
class QueuePage {

  private static final ParameterizedTypeReference<Queue> QUEUE =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final Directory directory;
  private final Pages pages;

  QueuePage(Callers callers, QueryService query, Directory directory, Pages pages) {
    this.callers = callers;
    this.query = query;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/file/{organisation}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable String organisation) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                Mono.zip(
                    query.read(caller, QUEUE, filters.forQuery(), "queues", organisation),
                    directory.quartiersOf(caller).onErrorReturn(List.of()),
                    (queue, quartiers) -> content(exchange, caller, filters, queue, quartiers)))
        .flatMap(content -> pages.page(exchange, "queue", content));
  }

  private static Map<String, Object> content(
      ServerWebExchange exchange,
      Caller caller,
      Filters filters,
      Queue queue,
      List<Directory.Quartier> quartiers) {
    String path = "/file/" + queue.organisation();
    return Map.of(
        "queue", queue,
        "filters", filters,
        "quartiers", quartiers,
        "base", path,
        "here", filters.address(path, filters.page()),
        "answers", caller.is(Role.GUICHET) && queue.organisation().equals(caller.organisation()),
        "done", Done.of(exchange));
  }
}
