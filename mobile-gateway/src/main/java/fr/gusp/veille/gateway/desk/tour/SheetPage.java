package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page where a paper list is typed in, one secteur at a time. */
@Controller
class SheetPage {

  private final Callers callers;
  private final Tours tours;
  private final Pages pages;
  private final Clock clock;

  SheetPage(Callers callers, Tours tours, Pages pages, Clock clock) {
    this.callers = callers;
    this.tours = tours;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/tours/{tour}/saisie")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID tour) {
    var asked = exchange.getRequest().getQueryParams();
    Shown shown =
        new Shown(
            HttpStatus.OK,
            asked.getFirst("secteur"),
            asked.getFirst("theme"),
            Said.of(asked.getFirst("fait")),
            Map.of(),
            Typed.NOTHING);
    return callers.required(exchange).flatMap(caller -> render(exchange, caller, tour, shown));
  }

  Mono<Rendering> render(ServerWebExchange exchange, Caller caller, UUID id, Shown shown) {
    return tours
        .one(caller, id)
        .map(tour -> content(tour, shown))
        .doOnNext(content -> content.put("now", clock.instant()))
        .flatMap(content -> pages.page(exchange, shown.status(), "tour-sheet", content));
  }

  private static Map<String, Object> content(Tour tour, Shown shown) {
    Checklist checklist = Checklist.of(tour);
    Map<String, Object> content = new HashMap<>();
    content.put("tour", tour);
    content.put("checklist", checklist);
    Checklist.Block block = checklist.block(shown.secteur());
    content.put("block", block);
    content.put("open", open(block, shown));
    content.put("choices", FindingWords.CHOICES);
    content.put("said", shown.said());
    content.put("refusals", shown.refusals());
    content.put("typed", shown.typed());
    return content;
  }

  /** A refused theme stays open; after a recorded one, the next opens. */
  private static String open(Checklist.@Nullable Block block, Shown shown) {
    if (block == null) {
      return "";
    }
    return shown.refusals().isEmpty()
        ? block.after(shown.theme())
        : Objects.requireNonNullElse(shown.theme(), "");
  }

  /**
   * How the page comes about.
   *
   * @param theme that was typed in last
   * @param refusals why the finding at a point was not recorded, by the point
   */
  record Shown(
      HttpStatusCode status,
      @Nullable String secteur,
      @Nullable String theme,
      @Nullable String said,
      Map<String, Refused> refusals,
      Typed typed) {}
}
