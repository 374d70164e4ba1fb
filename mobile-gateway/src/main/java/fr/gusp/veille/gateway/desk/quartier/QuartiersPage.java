package fr.gusp.veille.gateway.desk.quartier;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The quartiers of the reader's territory. */
@Controller
class QuartiersPage {

  private final Callers callers;
  private final Directory directory;
  private final Pages pages;

  QuartiersPage(Callers callers, Directory directory, Pages pages) {
    this.callers = callers;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/quartiers")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .flatMap(directory::quartiersOf)
        .flatMap(mine -> pages.page(exchange, "quartiers", Map.of("quartiers", mine)));
  }
}
