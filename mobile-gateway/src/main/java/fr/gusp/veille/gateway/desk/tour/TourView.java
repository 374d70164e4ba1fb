package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Renders a tour: what to look at before the walk, the compte-rendu after it. */
@Component
class TourView {

  private final Tours tours;
  private final Directory directory;
  private final Pages pages;

  TourView(Tours tours, Directory directory, Pages pages) {
    this.tours = tours;
    this.directory = directory;
    this.pages = pages;
  }

  Mono<Rendering> render(ServerWebExchange exchange, Caller caller, UUID id, Outcome outcome) {
    return tours
        .one(caller, id)
        .flatMap(
            tour ->
                Mono.zip(tours.shapes(caller, tour), organisations(caller, tour))
                    .map(both -> content(tour, both.getT1(), both.getT2(), outcome)))
        .flatMap(content -> pages.page(exchange, outcome.status(), "tour", content));
  }

  private Mono<List<Directory.Organisation>> organisations(Caller caller, Tour tour) {
    return tour.may("close")
        ? directory.organisationsOf(caller, tour.quartier()).onErrorReturn(List.of())
        : Mono.just(List.of());
  }

  private static Map<String, Object> content(
      Tour tour, Shapes shapes, List<Directory.Organisation> organisations, Outcome outcome) {
    Map<String, Object> content = new HashMap<>();
    content.put("tour", tour);
    content.put("checklist", Checklist.of(tour));
    content.put("map", SmallMap.of(shapes, tour));
    content.put("organisations", organisations);
    content.put("typed", outcome.typed());
    content.put("refused", outcome.refused());
    content.put("said", Said.of(outcome.done()));
    return content;
  }

  /**
   * How the page comes about.
   *
   * @param done what was just recorded, by its word in the address
   */
  record Outcome(
      HttpStatusCode status, @Nullable String done, @Nullable Refused refused, Typed typed) {}
}
