package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.net.URI;
import java.util.HashMap;
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

/** The page of one équipement: what it is, its code, its history; the coordination retires it. */
@Controller
class AssetPage {

  private static final String RETIRE = "retirer";

  private final Callers callers;
  private final KnownAssets assets;
  private final Labels labels;
  private final CommandService commands;
  private final Pages pages;

  AssetPage(
      Callers callers, KnownAssets assets, Labels labels, CommandService commands, Pages pages) {
    this.callers = callers;
    this.assets = assets;
    this.labels = labels;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping("/equipements/{asset}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID asset) {
    return callers
        .required(exchange)
        .flatMap(caller -> render(exchange, caller, asset, HttpStatus.OK, null));
  }

  @PostMapping("/equipements/{asset}/retirer")
  Mono<Rendering> retire(ServerWebExchange exchange, @PathVariable UUID asset) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> retire(exchange, both.getT1(), asset, both.getT2()));
  }

  private Mono<Rendering> retire(
      ServerWebExchange exchange, Caller caller, UUID asset, Typed typed) {
    Map<String, Object> command = new HashMap<>();
    command.put("commandId", typed.text("commandId"));
    return commands
        .send(caller, HttpMethod.POST, "/api/v1/assets/" + asset + "/retire", command)
        .flatMap(
            answer ->
                answer.done() == null
                    ? refused(exchange, caller, asset, answer)
                    : assets
                        .awaitVersion(caller, asset, answer.done().version())
                        .thenReturn(
                            Pages.see(URI.create("/equipements/" + asset + "?fait=retire"))));
  }

  private Mono<Rendering> refused(
      ServerWebExchange exchange, Caller caller, UUID asset, CommandService.Answer answer) {
    Refused why = Subject.EQUIPEMENT.refused(RETIRE, answer);
    return render(exchange, caller, asset, answer.status(), why);
  }

  private Mono<Rendering> render(
      ServerWebExchange exchange,
      Caller caller,
      UUID id,
      HttpStatusCode status,
      @Nullable Refused refused) {
    return assets
        .one(caller, id)
        .map(asset -> content(exchange, asset, refused))
        .flatMap(content -> pages.page(exchange, status, "asset", content));
  }

  private Map<String, Object> content(
      ServerWebExchange exchange, Asset asset, @Nullable Refused refused) {
    Map<String, Object> content = new HashMap<>();
    content.put("asset", asset);
    content.put("code", labels.code(asset.id()));
    content.put("address", labels.address(asset.id()));
    content.put("done", exchange.getRequest().getQueryParams().containsKey("fait"));
    content.put("refused", refused);
    return content;
  }
}
