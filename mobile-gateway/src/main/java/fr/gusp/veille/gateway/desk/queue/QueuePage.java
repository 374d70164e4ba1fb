package fr.gusp.veille.gateway.desk.queue;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Astreintes;
import fr.gusp.veille.gateway.desk.DeskSettings;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Done;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.act.BulkAct;
import java.util.HashMap;
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
  private final Astreintes astreintes;
  private final Pages pages;
  private final DeskSettings settings;

  QueuePage(
      Callers callers,
      QueryService query,
      Directory directory,
      Astreintes astreintes,
      Pages pages,
      DeskSettings settings) {
    this.settings = settings;
    this.callers = callers;
    this.query = query;
    this.directory = directory;
    this.astreintes = astreintes;
    this.pages = pages;
  }

  @GetMapping("/file/{organisation}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable String organisation) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return callers
        .required(exchange)
        .flatMap(caller -> content(exchange, caller, filters, organisation))
        .flatMap(content -> pages.page(exchange, "queue", content));
  }

  private Mono<Map<String, Object>> content(
      ServerWebExchange exchange, Caller caller, Filters filters, String organisation) {
    return Mono.zip(
            query.read(caller, QUEUE, filters.forQueue(), "queues", organisation),
            directory.quartiersOf(caller).onErrorReturn(List.of()),
            secteurs(caller, filters),
            organisations(caller),
            astreintes.numbers(caller),
            settings.views(caller))
        .map(
            parts -> {
              Map<String, Object> content = queue(exchange, caller, filters, parts.getT1());
              content.put("quartiers", parts.getT2());
              content.put("secteurs", parts.getT3());
              content.put("organisations", parts.getT4());
              content.put("astreinte", parts.getT5().getOrDefault(organisation, ""));
              content.put("saved", parts.getT6());
              return content;
            });
  }

  private Mono<List<Directory.Secteur>> secteurs(Caller caller, Filters filters) {
    String quartier = filters.quartier() == null ? "" : filters.quartier();
    return directory.secteursOf(caller, quartier).onErrorReturn(List.of());
  }

  /** Only the coordination names whom to ask from the list; a renvoi names it in the dossier. */
  private Mono<List<Directory.Organisation>> organisations(Caller caller) {
    return caller.is(Role.COORDINATION)
        ? directory.organisations(caller).onErrorReturn(List.of())
        : Mono.just(List.of());
  }

  private static Map<String, Object> queue(
      ServerWebExchange exchange, Caller caller, Filters filters, Queue queue) {
    String path = "/file/" + queue.organisation();
    boolean own = queue.organisation().equals(caller.organisation());
    Map<String, Object> content = new HashMap<>();
    content.put("queue", queue);
    content.put("filters", filters);
    content.put("base", path);
    content.put("here", filters.address(path, filters.page()));
    content.put("answers", own && caller.is(Role.GUICHET));
    content.put("refers", own && caller.is(Role.COORDINATION));
    content.put("lots", own ? BulkAct.of(caller) : List.of());
    content.put("done", Done.of(exchange));
    return content;
  }
}
