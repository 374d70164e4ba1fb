package fr.gusp.veille.gateway.desk.settings;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.SettingsService;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** « Courriers »: what was written to whom, how far it got, and once more what failed. */
@Controller
class MailsPage {

  private static final ParameterizedTypeReference<Mails> MAILS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Mails.Mail> MAIL =
      new ParameterizedTypeReference<>() {};
  private static final List<String> STATES =
      List.of("a-transmettre", "transmis", "echec", "au-resume");

  private final Callers callers;
  private final SettingsService settings;
  private final Pages pages;

  MailsPage(Callers callers, SettingsService settings, Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.pages = pages;
  }

  @GetMapping("/reglages/courriers")
  Mono<Rendering> show(ServerWebExchange exchange) {
    Map<String, String> asked = asked(exchange);
    return reader(exchange)
        .flatMap(caller -> settings.read(caller, MAILS, asked, "mails"))
        .flatMap(mails -> pages.page(exchange, "settings-mails", content(exchange, mails, asked)));
  }

  @PostMapping("/reglages/courriers/{mail}/renvoyer")
  Mono<Rendering> again(ServerWebExchange exchange, @PathVariable UUID mail) {
    return reader(exchange)
        .flatMap(caller -> settings.ask(caller, MAIL, Map.of(), "mails", mail.toString(), "resend"))
        .map(sent -> "renvoye")
        .onErrorReturn(SettingsService.NotAccepted.class, "refuse")
        .map(outcome -> Pages.see(URI.create("/reglages/courriers?fait=" + outcome)));
  }

  private static Map<String, String> asked(ServerWebExchange exchange) {
    var parameters = exchange.getRequest().getQueryParams();
    String state = parameters.getFirst("etat");
    String page = parameters.getFirst("page");
    Map<String, String> asked = new HashMap<>();
    asked.put("state", state == null || !STATES.contains(state) ? "" : state);
    asked.put("page", page == null || !page.matches("[1-9]\\d{0,4}") ? "1" : page);
    return asked;
  }

  private static Map<String, Object> content(
      ServerWebExchange exchange, Mails mails, Map<String, String> asked) {
    Map<String, Object> content = new HashMap<>();
    String done = exchange.getRequest().getQueryParams().getFirst("fait");
    content.put("mails", mails);
    content.put("state", asked.getOrDefault("state", ""));
    content.put("again", "renvoye".equals(done));
    content.put("notAgain", "refuse".equals(done));
    return content;
  }

  private Mono<Caller> reader(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(one -> one.is(Role.GUICHET) || one.is(Role.COORDINATION))
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
