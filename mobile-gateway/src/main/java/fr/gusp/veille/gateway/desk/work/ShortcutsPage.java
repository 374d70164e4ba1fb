package fr.gusp.veille.gateway.desk.work;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.DeskSettings;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The list of shortcuts, and the switch that holds wherever the member signs in (rule D07). */
@Controller
class ShortcutsPage {

  private static final String PAGE = "/raccourcis";
  private static final String API = "/api/v1/settings/preferences";

  private final Callers callers;
  private final DeskSettings settings;
  private final CommandService commands;
  private final Pages pages;

  ShortcutsPage(Callers callers, DeskSettings settings, CommandService commands, Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping(PAGE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .flatMap(caller -> pages.page(exchange, "shortcuts", Map.of()));
  }

  @PostMapping(PAGE)
  Mono<Rendering> choose(ServerWebExchange exchange) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> choose(both.getT1(), both.getT2().has("raccourcis", "oui")));
  }

  private Mono<Rendering> choose(Caller caller, boolean on) {
    return commands
        .set(caller, HttpMethod.PUT, API, Map.of("shortcuts", on))
        .map(
            answer -> {
              settings.forget(caller);
              if (answer.refused() != null) {
                throw new Refusal(Problems.MALFORMED);
              }
              return Pages.see(URI.create(PAGE));
            });
  }
}
