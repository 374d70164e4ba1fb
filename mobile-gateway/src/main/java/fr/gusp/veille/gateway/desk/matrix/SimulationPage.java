package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a draft would have changed over the last twelve months. */
@Controller
class SimulationPage {

  private final Callers callers;
  private final Matrices matrices;
  private final Simulations simulations;
  private final Pages pages;

  SimulationPage(Callers callers, Matrices matrices, Simulations simulations, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.simulations = simulations;
    this.pages = pages;
  }

  @GetMapping("/matrice/brouillons/{draft}/simulation")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID draft) {
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                matrices
                    .draft(caller, draft)
                    .flatMap(
                        one ->
                            simulations
                                .result(caller, one)
                                .map(result -> Map.of("draft", one, "simulation", result))))
        .flatMap(content -> pages.page(exchange, "matrice-simulation", content));
  }

  /** A line each time there is more to tell: a script draws the bar by it. */
  @GetMapping("/matrice/brouillons/{draft}/simulation/avancement")
  Mono<ResponseEntity<Flux<String>>> progress(
      ServerWebExchange exchange, @PathVariable UUID draft) {
    return callers
        .required(exchange)
        .flatMap(caller -> matrices.draft(caller, draft).map(one -> simulations.run(caller, one)))
        .map(
            lines ->
                ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_NDJSON)
                    .body(
                        lines.filter(line -> line.contains("progress")).map(line -> line + "\n")));
  }
}
