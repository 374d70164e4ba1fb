package fr.gusp.veille.gateway.desk.work;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.DeskSettings;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.SavedView;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
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

/** Saved views: kept under a name, renamed, shared with the organisation, deleted (rule D03). */
@Controller
class ViewsPage {

  private static final String PAGE = "/vues";
  private static final String API = "/api/v1/settings/views/";

  private final Callers callers;
  private final DeskSettings settings;
  private final CommandService commands;
  private final Pages pages;

  ViewsPage(Callers callers, DeskSettings settings, CommandService commands, Pages pages) {
    this.callers = callers;
    this.settings = settings;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping(PAGE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .flatMap(caller -> show(exchange, caller, Typed.NOTHING, null));
  }

  /** Whoever shows the form made the identifier: sent twice, it is one view. */
  @PostMapping(PAGE + "/{view}")
  Mono<Rendering> save(ServerWebExchange exchange, @PathVariable UUID view) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both -> {
              Typed typed = both.getT2();
              Map<String, Object> body = new HashMap<>();
              body.put("name", typed.text("nom"));
              body.put("page", typed.text("page"));
              body.put("filters", typed.text("filtres"));
              body.put("shared", typed.has("partagee", "oui"));
              return send(exchange, both.getT1(), HttpMethod.PUT, API + view, body, typed);
            });
  }

  @PostMapping(PAGE + "/{view}/supprimer")
  Mono<Rendering> delete(ServerWebExchange exchange, @PathVariable UUID view) {
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                send(
                    exchange,
                    caller,
                    HttpMethod.POST,
                    API + view + "/delete",
                    Map.of(),
                    Typed.NOTHING));
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
        "vue",
        "La vue n’est pas enregistrée",
        "Rien n’a été enregistré : corrigez, puis recommencez.");
  }

  private Mono<Rendering> show(
      ServerWebExchange exchange, Caller caller, Typed typed, @Nullable Refused refused) {
    HttpStatus status = refused == null ? HttpStatus.OK : HttpStatus.valueOf(refused.status());
    return settings
        .views(caller)
        .flatMap(views -> pages.page(exchange, status, "views", content(views, typed, refused)));
  }

  private static Map<String, Object> content(
      List<SavedView> views, Typed typed, @Nullable Refused refused) {
    Map<String, Object> content = new HashMap<>();
    content.put("views", views);
    content.put("typed", typed);
    if (refused != null) {
      content.put("refused", refused);
    }
    return content;
  }
}
