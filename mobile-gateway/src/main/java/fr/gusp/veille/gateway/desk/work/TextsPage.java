package fr.gusp.veille.gateway.desk.work;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.DeskSettings;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.StandardText;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The standard texts of an organisation, kept by its guichet or its coordination (rule D24). */
@Controller
class TextsPage {

  private static final String PAGE = "/textes";
  private static final String API = "/api/v1/settings/texts/";

  private final Callers callers;
  private final DeskSettings settings;
  private final CommandService commands;
  private final Pages pages;

  TextsPage(Callers callers, DeskSettings settings, CommandService commands, Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping(PAGE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    return desk(exchange).flatMap(caller -> show(exchange, caller, Typed.NOTHING, null));
  }

  /** Whoever shows the form made the identifier: sent twice, it is one text. */
  @PostMapping(PAGE + "/{text}")
  Mono<Rendering> save(ServerWebExchange exchange, @PathVariable UUID text) {
    return Mono.zip(desk(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both -> {
              Typed typed = both.getT2();
              Map<String, Object> body = new HashMap<>();
              body.put("act", typed.text("acte"));
              body.put("name", typed.text("nom"));
              body.put("text", typed.text("texte"));
              if (!typed.text("nature").isEmpty()) {
                body.put("nature", typed.text("nature"));
              }
              return send(exchange, both.getT1(), HttpMethod.PUT, API + text, body, typed);
            });
  }

  @PostMapping(PAGE + "/{text}/supprimer")
  Mono<Rendering> delete(ServerWebExchange exchange, @PathVariable UUID text) {
    return desk(exchange)
        .flatMap(
            caller ->
                send(
                    exchange,
                    caller,
                    HttpMethod.POST,
                    API + text + "/delete",
                    Map.of(),
                    Typed.NOTHING));
  }

  private Mono<Caller> desk(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(caller -> caller.is(Role.GUICHET) || caller.is(Role.COORDINATION))
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }

  private Mono<Rendering> send(
      ServerWebExchange exchange,
      Caller caller,
      HttpMethod method,
      String path,
      Map<String, Object> body,
      Typed typed) {
    return commands
        .set(caller, method, path, body)
        .flatMap(
            answer ->
                answer.refused() == null
                    ? Mono.just(Pages.see(URI.create(PAGE)))
                    : show(exchange, caller, typed, refused(answer)));
  }

  private static Refused refused(CommandService.Answer answer) {
    return Refused.by(
        answer,
        "texte",
        "Le texte n’est pas enregistré",
        "Rien n’a été enregistré : corrigez ci-dessous, puis recommencez.");
  }

  private Mono<Rendering> show(
      ServerWebExchange exchange, Caller caller, Typed typed, @Nullable Refused refused) {
    HttpStatus status = refused == null ? HttpStatus.OK : HttpStatus.valueOf(refused.status());
    return settings
        .texts(caller)
        .flatMap(texts -> pages.page(exchange, status, "texts", content(texts, typed, refused)));
  }

  private static Map<String, Object> content(
      List<StandardText> texts, Typed typed, @Nullable Refused refused) {
    Map<String, Object> content = new HashMap<>();
    content.put("texts", texts);
    content.put("typed", typed);
    if (refused != null) {
      content.put("refused", refused);
    }
    return content;
  }
}
