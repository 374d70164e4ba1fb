package fr.gusp.veille.gateway.desk.settings;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
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

/** « Modèles de courrier »: the coordination's words, looked at before they are kept. */
@Controller
class TemplatesPage {

  private static final String FORM = "modele";
  private static final String KIND = "{kind:[a-z-]{1,40}}";
  private static final ParameterizedTypeReference<List<Template>> TEMPLATES =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Template> TEMPLATE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Preview> PREVIEW =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final SettingsService settings;
  private final CommandService commands;
  private final Pages pages;

  TemplatesPage(Callers callers, SettingsService settings, CommandService commands, Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.commands = commands;
    this.pages = pages;
  }

  /** The words of one kind of mail. */
  public record Template(
      String kind,
      String label,
      String subject,
      String body,
      boolean usual,
      List<String> variables,
      int version) {}

  /** What they become. */
  public record Preview(String subject, String body) {}

  @GetMapping("/reglages/modeles")
  Mono<Rendering> all(ServerWebExchange exchange) {
    return coordination(exchange)
        .flatMap(caller -> settings.read(caller, TEMPLATES, "mail-templates"))
        .flatMap(all -> pages.page(exchange, "settings-templates", Map.of("templates", all)));
  }

  @GetMapping("/reglages/modeles/" + KIND)
  Mono<Rendering> one(ServerWebExchange exchange, @PathVariable String kind) {
    return coordination(exchange)
        .flatMap(caller -> settings.read(caller, TEMPLATE, "mail-templates", kind))
        .flatMap(
            now -> {
              Map<String, String> typed = new HashMap<>();
              typed.put("subject", now.subject());
              typed.put("body", now.body());
              typed.put("version", Integer.toString(now.version()));
              return page(exchange, now, typed, null, null, HttpStatus.OK);
            });
  }

  /** « Aperçu » shows them, « Enregistrer » keeps them. */
  @PostMapping("/reglages/modeles/" + KIND)
  Mono<Rendering> write(ServerWebExchange exchange, @PathVariable String kind) {
    return Mono.zip(coordination(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                both.getT2().has("aussi", "apercu")
                    ? preview(exchange, both.getT1(), kind, both.getT2())
                    : save(exchange, both.getT1(), kind, both.getT2()));
  }

  private Mono<Rendering> save(ServerWebExchange exchange, Caller caller, String kind, Typed form) {
    Map<String, Object> command = command(form);
    command.put("version", DeskCommand.version(form.text("version")));
    return commands
        .send(caller, HttpMethod.PUT, "/api/v1/settings/mail-templates/" + kind, command)
        .flatMap(
            answer ->
                answer.done() != null
                    ? Mono.just(
                        Pages.see(URI.create("/reglages/modeles/" + kind + "?fait=enregistre")))
                    : again(exchange, caller, kind, form, answer));
  }

  private Mono<Rendering> preview(
      ServerWebExchange exchange, Caller caller, String kind, Typed form) {
    return settings
        .ask(caller, PREVIEW, command(form), "mail-templates", kind, "preview")
        .flatMap(
            shown ->
                settings
                    .read(caller, TEMPLATE, "mail-templates", kind)
                    .flatMap(now -> page(exchange, now, typed(form), shown, null, HttpStatus.OK)))
        .onErrorResume(
            SettingsService.NotAccepted.class,
            refused ->
                settings
                    .read(caller, TEMPLATE, "mail-templates", kind)
                    .flatMap(
                        now ->
                            page(
                                exchange,
                                now,
                                typed(form),
                                null,
                                Subject.REGLAGES.refused(FORM, refused.answer()),
                                refused.answer().status())));
  }

  private Mono<Rendering> again(
      ServerWebExchange exchange,
      Caller caller,
      String kind,
      Typed form,
      CommandService.Answer answer) {
    return settings
        .read(caller, TEMPLATE, "mail-templates", kind)
        .flatMap(
            now ->
                page(
                    exchange,
                    now,
                    typed(form),
                    null,
                    Subject.REGLAGES.refused(FORM, answer),
                    answer.status()));
  }

  private Mono<Rendering> page(
      ServerWebExchange exchange,
      Template now,
      Map<String, String> typed,
      @Nullable Preview shown,
      @Nullable Refused refused,
      HttpStatusCode status) {
    Map<String, Object> content = new HashMap<>();
    content.put("template", now);
    content.put("typed", typed);
    content.put("shown", shown);
    content.put("refused", refused);
    content.put("saved", exchange.getRequest().getQueryParams().containsKey("fait"));
    return pages.page(exchange, status, "settings-template", content);
  }

  private static Map<String, Object> command(Typed form) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("subject", form.text("subject"));
    command.put("body", form.text("body"));
    return command;
  }

  private static Map<String, String> typed(Typed form) {
    return form.fields().toSingleValueMap();
  }

  private Mono<Caller> coordination(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(one -> one.is(Role.COORDINATION))
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
