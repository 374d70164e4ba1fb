package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where each role begins: at what waits for it. */
@Controller
class HomePage {

  private final Callers callers;
  private final List<Beginning> beginnings;
  private final Pages pages;

  HomePage(Callers callers, List<Beginning> beginnings, Pages pages) {
    this.callers = callers;
    this.beginnings = beginnings;
    this.pages = pages;
  }

  @GetMapping("/")
  Mono<Rendering> home(ServerWebExchange exchange) {
    return callers.required(exchange).flatMap(caller -> begin(exchange, caller));
  }

  private Mono<Rendering> begin(ServerWebExchange exchange, Caller caller) {
    return beginnings.stream()
        .filter(one -> one.serves(caller))
        .findFirst()
        .map(
            one ->
                one.content(exchange, caller)
                    .flatMap(content -> pages.page(exchange, one.view(), content)))
        .orElseGet(() -> pages.page(exchange, "home-none", Map.of()));
  }
}
