package fr.gusp.veille.gateway.desk.settings;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
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
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** « Réglages du guichet »: for the guichet itself and for its coordination. */
@Controller
class DeskPage {

  private static final String FORM = "guichet";
  private static final ParameterizedTypeReference<DeskSetting> SETTING =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final SettingsService settings;
  private final CommandService commands;
  private final Directory directory;
  private final Pages pages;

  DeskPage(
      Callers callers,
      SettingsService settings,
      CommandService commands,
      Directory directory,
      Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.commands = commands;
    this.directory = directory;
    this.pages = pages;
  }

  /** One's own; a coordination may choose another. */
  @GetMapping("/reglages/guichet")
  Mono<Rendering> own(ServerWebExchange exchange) {
    String chosen = exchange.getRequest().getQueryParams().getFirst("organisation");
    return setter(exchange)
        .map(caller -> chosen == null || chosen.isBlank() ? caller.organisation() : chosen)
        .map(one -> Pages.see(URI.create("/reglages/guichets/" + one)));
  }

  @GetMapping("/reglages/guichets/{organisation:[a-z0-9-]{1,80}}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable String organisation) {
    return setter(exchange)
        .flatMap(
            caller ->
                settings
                    .read(caller, SETTING, "desks", organisation)
                    .flatMap(
                        now ->
                            page(
                                exchange, caller, organisation, now.typed(), null, HttpStatus.OK)));
  }

  @PostMapping("/reglages/guichets/{organisation:[a-z0-9-]{1,80}}")
  Mono<Rendering> save(ServerWebExchange exchange, @PathVariable String organisation) {
    return Mono.zip(setter(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> save(exchange, both.getT1(), organisation, both.getT2()));
  }

  private Mono<Rendering> save(
      ServerWebExchange exchange, Caller caller, String organisation, Typed form) {
    String path = "/api/v1/settings/desks/" + organisation;
    return commands
        .send(caller, HttpMethod.PUT, path, DeskCommand.of(form))
        .flatMap(
            answer ->
                answer.done() != null
                    ? Mono.just(
                        Pages.see(
                            URI.create("/reglages/guichets/" + organisation + "?fait=enregistre")))
                    : page(
                        exchange,
                        caller,
                        organisation,
                        form.fields().toSingleValueMap(),
                        Subject.REGLAGES.refused(FORM, answer),
                        answer.status()));
  }

  private Mono<Rendering> page(
      ServerWebExchange exchange,
      Caller caller,
      String organisation,
      Map<String, String> typed,
      @Nullable Refused refused,
      HttpStatusCode status) {
    return directory
        .organisations(caller)
        .map(all -> content(exchange, caller, organisation, all))
        .doOnNext(content -> content.put("typed", new LinkedHashMap<>(typed)))
        .doOnNext(content -> content.put("refused", refused))
        .flatMap(content -> pages.page(exchange, status, "settings-desk", content));
  }

  private static Map<String, Object> content(
      ServerWebExchange exchange,
      Caller caller,
      String organisation,
      List<Directory.Organisation> all) {
    Map<String, Object> content = new HashMap<>();
    content.put("organisation", organisation);
    content.put(
        "name",
        all.stream()
            .filter(one -> one.id().equals(organisation))
            .map(Directory.Organisation::name)
            .findFirst()
            .orElse(organisation));
    content.put("organisations", caller.is(Role.COORDINATION) ? all : List.of());
    content.put("days", Weekday.all());
    content.put("saved", exchange.getRequest().getQueryParams().containsKey("fait"));
    return content;
  }

  private Mono<Caller> setter(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(one -> one.is(Role.GUICHET) || one.is(Role.COORDINATION))
        .filter(one -> one.organisation() != null)
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
