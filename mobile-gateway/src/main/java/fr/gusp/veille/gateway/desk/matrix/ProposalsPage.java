package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Rows that would have avoided renvois; one click puts a row in a draft, begun if need be. */
@Controller
class ProposalsPage {

  private static final String TITLE = "D’après les renvois";

  private final Callers callers;
  private final Matrices matrices;
  private final DraftCommands commands;
  private final Pages pages;

  ProposalsPage(Callers callers, Matrices matrices, DraftCommands commands, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.commands = commands;
    this.pages = pages;
  }

  @GetMapping("/matrice/propositions")
  Mono<Rendering> show(ServerWebExchange exchange) {
    return coordination(exchange).flatMap(caller -> render(exchange, caller, null));
  }

  @PostMapping("/matrice/propositions")
  Mono<Rendering> put(ServerWebExchange exchange) {
    return Mono.zip(coordination(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                proposed(both.getT1(), both.getT2().text("row"))
                    .flatMap(row -> put(exchange, both.getT1(), both.getT2(), row)));
  }

  /** As it is proposed now: nothing of the row is taken from the form. */
  private Mono<Proposal> proposed(Caller caller, String row) {
    return matrices
        .proposals(caller, String.valueOf(caller.epci()))
        .flatMapIterable(all -> all)
        .filter(one -> one.row().id().value().equals(row))
        .next()
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.UNKNOWN)));
  }

  private Mono<Rendering> put(
      ServerWebExchange exchange, Caller caller, Typed form, Proposal proposal) {
    UUID draft = DraftActs.id(form.text("draft"));
    Mono<CommandService.Answer> begun =
        form.has("commencer", "oui")
            ? commands.begin(caller, draft, TITLE)
            : Mono.just(new CommandService.Answer(null, null, HttpStatus.OK));
    return begun
        .flatMap(
            before ->
                commands.act(
                    caller,
                    draft,
                    "put-row",
                    form,
                    Map.of("row", RowCommand.of(RowTyped.of(proposal.row())))))
        .flatMap(
            answer ->
                answer.done() == null
                    ? render(exchange, caller, RowRefused.of(answer))
                    : matrices
                        .awaitVersion(caller, draft, answer.done().version())
                        .thenReturn(
                            Pages.see(URI.create("/matrice/brouillons/" + draft + "?fait=ligne"))));
  }

  private Mono<Rendering> render(
      ServerWebExchange exchange, Caller caller, @Nullable Refused refused) {
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    String epci = String.valueOf(caller.epci());
    return Mono.zip(matrices.proposals(caller, epci), matrices.drafts(caller, epci))
        .map(both -> content(both.getT1(), both.getT2(), refused))
        .flatMap(content -> pages.page(exchange, status, "matrice-propositions", content));
  }

  private static Map<String, Object> content(
      List<Proposal> proposals, List<DraftRow> drafts, @Nullable Refused refused) {
    Map<String, Object> content = new HashMap<>();
    content.put("proposals", proposals);
    content.put("drafts", drafts.stream().filter(DraftRow::open).toList());
    content.put("refused", refused);
    return content;
  }

  private Mono<Caller> coordination(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(Matrices::edits)
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
