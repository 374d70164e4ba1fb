package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The form of one row of a draft, new or known. */
@Controller
class RowPage {

  private final Callers callers;
  private final Matrices matrices;
  private final DraftCommands commands;
  private final Pages pages;

  RowPage(Callers callers, Matrices matrices, DraftCommands commands, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping("/matrice/brouillons/{draft}/ligne")
  Mono<Rendering> form(
      ServerWebExchange exchange,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "") String ligne) {
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                matrices
                    .draft(caller, draft)
                    .flatMap(one -> render(exchange, caller, one, typed(one, ligne), null)));
  }

  @PostMapping("/matrice/brouillons/{draft}/ligne")
  Mono<Rendering> save(ServerWebExchange exchange, @PathVariable UUID draft) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> save(exchange, both.getT1(), draft, both.getT2()));
  }

  private Mono<Rendering> save(ServerWebExchange exchange, Caller caller, UUID draft, Typed form) {
    return commands
        .act(caller, draft, "put-row", form, Map.of("row", RowCommand.of(form)))
        .flatMap(
            answer ->
                answer.done() == null
                    ? matrices
                        .draft(caller, draft)
                        .flatMap(one -> render(exchange, caller, one, form, RowRefused.of(answer)))
                    : matrices
                        .awaitVersion(caller, draft, answer.done().version())
                        .thenReturn(
                            Pages.see(URI.create("/matrice/brouillons/" + draft + "?fait=ligne"))));
  }

  private Mono<Rendering> render(
      ServerWebExchange exchange,
      Caller caller,
      Draft draft,
      Typed typed,
      @Nullable Refused refused) {
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    return matrices
        .choices(caller, draft.epci())
        .map(
            choices -> {
              Map<String, Object> content = new HashMap<>();
              content.put("draft", draft);
              content.put("choices", choices);
              content.put("typed", typed);
              content.put("refused", refused);
              content.put(
                  "known",
                  draft.rows().stream().anyMatch(row -> row.id().equals(typed.text("id"))));
              return content;
            })
        .flatMap(content -> pages.page(exchange, status, "matrice-ligne", content));
  }

  private static Typed typed(Draft draft, String ligne) {
    return ligne.isEmpty()
        ? Typed.NOTHING
        : draft.rows().stream()
            .filter(row -> row.id().equals(ligne))
            .map(row -> RowTyped.of(row.row()))
            .findFirst()
            .orElseThrow(() -> new Refusal(Problems.UNKNOWN));
  }
}
