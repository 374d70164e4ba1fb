package fr.gusp.veille.gateway.desk.dossier;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Done;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of one report. */
@Controller
class DossierPage {

  private final Callers callers;
  private final DossierView view;

  DossierPage(Callers callers, DossierView view) {
    this.callers = callers;
    this.view = view;
  }

  @GetMapping("/signalements/{report}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID report) {
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                view.render(
                    exchange,
                    caller,
                    report,
                    new DossierView.Outcome(HttpStatus.OK, Done.of(exchange), null, null)));
  }
}
