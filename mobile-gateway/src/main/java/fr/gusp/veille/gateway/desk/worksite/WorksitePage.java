package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** The page of one chantier, where it is closed as well. */
@Controller
class WorksitePage {

  private static final Map<String, String> SAID =
      Map.of(
          "enregistre", "Le chantier est enregistré : il est proposé à qui signale à côté.",
          "modifie", "La fiche est modifiée.",
          "clos", "Le chantier est clos : il n’est plus proposé à personne.");

  private final Callers callers;
  private final Worksites worksites;
  private final CommandService commands;
  private final Pages pages;

  WorksitePage(Callers callers, Worksites worksites, CommandService commands, Pages pages) {
    this.callers = callers;
    this.worksites = worksites;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping("/chantiers/{worksite}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID worksite) {
    return callers
        .required(exchange)
        .flatMap(caller -> page(exchange, caller, worksite, null, Typed.NOTHING));
  }

  @PostMapping("/chantiers/{worksite}/clore")
  Mono<Rendering> close(ServerWebExchange exchange, @PathVariable UUID worksite) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                commands
                    .send(
                        both.getT1(),
                        HttpMethod.POST,
                        "/api/v1/worksites/" + worksite + "/close",
                        closing(both.getT2()))
                    .flatMap(
                        answer ->
                            answered(exchange, both.getT1(), worksite, both.getT2(), answer)));
  }

  private Mono<Rendering> answered(
      ServerWebExchange exchange,
      Caller caller,
      UUID worksite,
      Typed typed,
      CommandService.Answer answer) {
    return answer.done() == null
        ? page(exchange, caller, worksite, Subject.CHANTIER.refused("clore", answer), typed)
        : worksites
            .awaitVersion(caller, worksite, answer.done().version())
            .thenReturn(Pages.see(URI.create("/chantiers/" + worksite + "?fait=clos")));
  }

  private Mono<Rendering> page(
      ServerWebExchange exchange, Caller caller, UUID id, @Nullable Refused refused, Typed typed) {
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    String done = exchange.getRequest().getQueryParams().getFirst("fait");
    return worksites
        .one(caller, id)
        .flatMap(
            site ->
                worksites
                    .ground(caller, site.quartiers().get(0).id())
                    .map(ground -> content(site, ground)))
        .doOnNext(content -> content.put("refused", refused))
        .doOnNext(content -> content.put("typed", typed))
        .doOnNext(content -> content.put("said", done == null ? null : SAID.get(done)))
        .flatMap(content -> pages.page(exchange, status, "worksite", content));
  }

  private static Map<String, Object> content(Worksite site, Ground ground) {
    Map<String, Object> content = new HashMap<>();
    content.put("site", site);
    content.put("map", SiteMap.of(ground, List.of(site)));
    return content;
  }

  private static Map<String, Object> closing(Typed form) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", form.text("commandId"));
    if (form.text("version").matches("\\d{1,9}")) {
      command.put("version", Long.valueOf(form.text("version")));
    }
    if (!form.text("note").isEmpty()) {
      command.put("note", form.text("note"));
    }
    return command;
  }
}
