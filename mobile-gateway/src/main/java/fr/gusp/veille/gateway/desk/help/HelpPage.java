package fr.gusp.veille.gateway.desk.help;

import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Help for everybody, and a page for each kind of user; also for who is not signed in. */
@Controller
class HelpPage {

  private final Pages pages;

  HelpPage(Pages pages) {
    this.pages = pages;
  }

  @GetMapping("/aide")
  Mono<Rendering> help(ServerWebExchange exchange) {
    return pages.page(exchange, "help", Map.of("profiles", Profile.all()));
  }

  @GetMapping("/aide/{code}")
  Mono<Rendering> profile(ServerWebExchange exchange, @PathVariable String code) {
    Profile profile = Profile.of(code).orElseThrow(() -> new Refusal(Problems.UNKNOWN));
    return pages.page(
        exchange, "help-profile", Map.of("profile", profile, "profiles", Profile.all()));
  }
}
