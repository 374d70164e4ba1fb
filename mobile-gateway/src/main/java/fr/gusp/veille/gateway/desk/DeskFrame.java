package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.phone.Assets;
import fr.gusp.veille.gateway.problem.PageFrame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Menu, script, style and form protection of every desk page. */
@Component
class DeskFrame implements PageFrame {

  private final Callers callers;
  private final Directory directory;
  private final Assets assets;
  private final Words words;
  private final DeskSettings settings;

  DeskFrame(
      Callers callers, Directory directory, Assets assets, Words words, DeskSettings settings) {
    this.settings = settings;
    this.callers = callers;
    this.directory = directory;
    this.assets = assets;
    this.words = words;
  }

  @Override
  public Mono<Map<String, Object>> model(ServerWebExchange exchange) {
    Map<String, Object> model = new HashMap<>();
    model.put("words", words);
    model.put("style", assets.url("desk/desk.css"));
    model.put("script", assets.url("desk/main.ts"));
    model.put("path", exchange.getRequest().getPath().value());
    return token(exchange)
        .doOnNext(token -> token.ifPresent(present -> model.put("csrf", present)))
        .then(callers.of(exchange).flatMap(caller -> menu(model, caller)))
        .onErrorComplete()
        .thenReturn(model);
  }

  private Mono<Void> menu(Map<String, Object> model, Caller caller) {
    model.put("caller", caller);
    return Mono.when(
        directory.organisationName(caller).doOnNext(name -> model.put("organisationName", name)),
        settings.shortcuts(caller).doOnNext(on -> model.put("shortcuts", on)));
  }

  private static Mono<Optional<CsrfToken>> token(ServerWebExchange exchange) {
    Mono<CsrfToken> token =
        exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.<CsrfToken>empty());
    return token.map(Optional::of).defaultIfEmpty(Optional.empty());
  }
}
