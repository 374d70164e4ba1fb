package fr.gusp.veille.gateway.desk.settings;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Absence;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.SettingsService;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** « Absence de la coordination »: from when to when, and who receives its mails meanwhile. */
@Controller
class AbsencePage {

  private static final String ADDRESS = "/api/v1/settings/absence";

  private final Callers callers;
  private final SettingsService settings;
  private final CommandService commands;
  private final Pages pages;

  AbsencePage(Callers callers, SettingsService settings, CommandService commands, Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping("/reglages/absence")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return coordination(exchange)
        .flatMap(caller -> settings.read(caller, Absence.TYPE, "absence"))
        .flatMap(now -> page(exchange, now, now.typed(), null, HttpStatus.OK));
  }

  @PostMapping("/reglages/absence")
  Mono<Rendering> save(ServerWebExchange exchange) {
    return Mono.zip(coordination(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> save(exchange, both.getT1(), both.getT2()));
  }

  private Mono<Rendering> save(ServerWebExchange exchange, Caller caller, Typed form) {
    return sent(caller, form)
        .flatMap(
            answer ->
                answer.done() != null
                    ? Mono.just(Pages.see(URI.create("/reglages/absence?fait=enregistre")))
                    : settings
                        .read(caller, Absence.TYPE, "absence")
                        .flatMap(
                            now ->
                                page(
                                    exchange,
                                    now,
                                    form.fields().toSingleValueMap(),
                                    Subject.REGLAGES.refused("absence", answer),
                                    answer.status())));
  }

  private Mono<CommandService.Answer> sent(Caller caller, Typed form) {
    if (form.has("aussi", "fin")) {
      return commands.send(caller, HttpMethod.DELETE, ADDRESS, Map.of());
    }
    Map<String, Object> command = new LinkedHashMap<>();
    for (String field : List.of("from", "until", "deputyMail")) {
      if (!form.text(field).isEmpty()) {
        command.put(field, form.text(field));
      }
    }
    command.put("version", DeskCommand.version(form.text("version")));
    return commands.send(caller, HttpMethod.PUT, ADDRESS, command);
  }

  private Mono<Rendering> page(
      ServerWebExchange exchange,
      Absence now,
      Map<String, String> typed,
      @Nullable Refused refused,
      HttpStatusCode status) {
    Map<String, Object> content = new HashMap<>();
    content.put("absence", now);
    content.put("typed", typed);
    content.put("refused", refused);
    content.put("saved", exchange.getRequest().getQueryParams().containsKey("fait"));
    return pages.page(exchange, status, "settings-absence", content);
  }

  private Mono<Caller> coordination(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(one -> one.is(Role.COORDINATION))
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
