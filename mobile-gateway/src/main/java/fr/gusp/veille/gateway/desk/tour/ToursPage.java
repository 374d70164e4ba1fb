package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The tours to come, those held, and those called off. */
@Controller
class ToursPage {

  private static final String BASE = "/tours";

  private final Callers callers;
  private final Tours tours;
  private final Directory directory;
  private final Pages pages;

  ToursPage(Callers callers, Tours tours, Directory directory, Pages pages) {
    this.callers = callers;
    this.tours = tours;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping(BASE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    Filters asked = Filters.of(exchange.getRequest().getQueryParams());
    Filters filters = asked.etat() == null ? asked.in("prevu") : asked;
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                Mono.zip(tours.list(caller, filters.forQuery()), directory.quartiersOf(caller))
                    .map(both -> content(caller, filters, both.getT1(), both.getT2())))
        .flatMap(content -> pages.page(exchange, "tours", content));
  }

  private static Map<String, Object> content(
      Caller caller, Filters filters, TourRows list, List<Directory.Quartier> quartiers) {
    Map<String, Object> content = new HashMap<>();
    content.put("list", "prevu".equals(filters.etat()) ? list.soonestFirst() : list);
    content.put("filters", filters);
    content.put("quartiers", quartiers);
    content.put("base", BASE);
    content.put("mayPlan", mayPlan(caller));
    return content;
  }

  static boolean mayPlan(Caller caller) {
    return caller.is(Role.ANIMATEUR) || caller.is(Role.COORDINATION);
  }
}
