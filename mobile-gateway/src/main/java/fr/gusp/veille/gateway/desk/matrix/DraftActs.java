package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Begins a draft, takes rows out, rebases, publishes, gives up. */
@Controller
class DraftActs {

  /** The word in the address, and the act it becomes. */
  private static final Map<String, String> ACTS =
      Map.of(
          "retirer", "remove-row",
          "reprendre", "rebase",
          "publier", "publish",
          "abandonner", "abandon");

  private final Callers callers;
  private final DraftCommands commands;
  private final Matrices matrices;
  private final DraftPage page;

  DraftActs(Callers callers, DraftCommands commands, Matrices matrices, DraftPage page) {
    this.callers = callers;
    this.commands = commands;
    this.matrices = matrices;
    this.page = page;
  }

  @PostMapping("/matrice/brouillons")
  Mono<Rendering> begin(ServerWebExchange exchange) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both -> {
              UUID draft = id(both.getT2().text("draft"));
              String title = both.getT2().text("title", "Sans titre");
              return commands
                  .begin(both.getT1(), draft, title)
                  .flatMap(answer -> next(exchange, both.getT1(), draft, "commence", answer));
            });
  }

  @PostMapping("/matrice/brouillons/{draft}/{word:retirer|reprendre|publier|abandonner}")
  Mono<Rendering> act(
      ServerWebExchange exchange, @PathVariable UUID draft, @PathVariable String word) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                commands
                    .act(
                        both.getT1(),
                        draft,
                        ACTS.getOrDefault(word, word),
                        both.getT2(),
                        rest(word, both.getT2()))
                    .flatMap(answer -> next(exchange, both.getT1(), draft, word, answer)));
  }

  private static Map<String, ?> rest(String word, Typed form) {
    return word.equals("retirer") ? Map.of("row", form.text("row")) : Map.of();
  }

  private Mono<Rendering> next(
      ServerWebExchange exchange,
      Caller caller,
      UUID draft,
      String word,
      CommandService.Answer answer) {
    if (answer.done() == null) {
      return word.equals("commence")
          ? Mono.error(new Refusal(Problems.NOT_YOURS))
          : page.render(exchange, caller, draft, Subject.BROUILLON.refused(word, answer));
    }
    return matrices
        .awaitVersion(caller, draft, answer.done().version())
        .thenReturn(Pages.see(URI.create("/matrice/brouillons/" + draft + "?fait=" + word)));
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new Refusal(Problems.MALFORMED);
    }
  }
}
