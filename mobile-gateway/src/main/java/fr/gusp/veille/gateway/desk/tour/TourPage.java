package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of one tour. */
@Controller
class TourPage {

  private final Callers callers;
  private final TourView view;

  TourPage(Callers callers, TourView view) {
    this.callers = callers;
    this.view = view;
  }

  @GetMapping("/tours/{tour}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID tour) {
    String done = exchange.getRequest().getQueryParams().getFirst("fait");
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                view.render(
                    exchange,
                    caller,
                    tour,
                    new TourView.Outcome(HttpStatus.OK, done, null, Typed.NOTHING)));
  }
}
