package fr.gusp.veille.gateway.desk.help;

import fr.gusp.veille.gateway.desk.Pages;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Short help, also for who is not signed in. */
@Controller
class HelpPage {

  private final Pages pages;

  HelpPage(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/aide")
  Mono<Rendering> help(ServerWebExchange exchange) {
    return pages.page(exchange, "help", Map.of());
  }
}
