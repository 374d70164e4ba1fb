package fr.gusp.veille.gateway.desk.settings;

import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Leads to everything that can be set. */
@Controller
class SettingsPage {

  private final Callers callers;
  private final Pages pages;

  SettingsPage(Callers callers, Pages pages) {
    this.callers = callers;
    this.pages = pages;
  }

  @GetMapping("/reglages")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return callers.required(exchange).flatMap(caller -> pages.page(exchange, "settings", Map.of()));
  }
}
