package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Open reports that the version in force gives to somebody else: nothing moves by itself. */
@Controller
class StalePage {

  private final Callers callers;
  private final Matrices matrices;
  private final DraftCommands commands;
  private final Pages pages;

  StalePage(Callers callers, Matrices matrices, DraftCommands commands, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping("/matrice/orientations")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return coordination(exchange).flatMap(caller -> render(exchange, caller, null));
  }

  @PostMapping("/matrice/orientations/{report}")
  Mono<Rendering> refer(ServerWebExchange exchange, @PathVariable UUID report) {
    return Mono.zip(coordination(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                commands
                    .refer(both.getT1(), report, both.getT2())
                    .flatMap(
                        answer ->
                            answer.done() == null
                                ? render(
                                    exchange,
                                    both.getT1(),
                                    Subject.DOSSIER.refused(report.toString(), answer))
                                : Mono.just(
                                    Pages.see(
                                        URI.create(
                                            "/matrice/orientations?fait="
                                                + answer.done().number())))));
  }

  private Mono<Rendering> render(
      ServerWebExchange exchange, Caller caller, @Nullable Refused refused) {
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    return matrices
        .stale(caller, String.valueOf(caller.epci()))
        .map(
            stale -> {
              Map<String, Object> content = new HashMap<>();
              content.put("stale", stale);
              content.put("refused", refused);
              content.put("done", MatrixPage.text(exchange.getRequest().getQueryParams(), "fait"));
              return content;
            })
        .flatMap(content -> pages.page(exchange, status, "matrice-orientations", content));
  }

  private Mono<Caller> coordination(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(Matrices::edits)
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
