package fr.gusp.veille.gateway.desk.bulk;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.BulkAct;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problem;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * One act for many dossiers (rule D10): chosen in the list, looked at with their number, then done
 * each for itself, and told each. Without script too.
 */
@Controller
class BulkPage {

  private static final Pattern QUEUE = Pattern.compile("/file/[^/\\\\\\s]*");
  private static final Problem NOTHING_CHOSEN =
      new Problem(
          400,
          "nothing-chosen",
          "Aucun dossier choisi",
          "Rien n’a été fait : revenez à la liste et cochez des dossiers, ou choisissez toute la"
              + " page.");

  private final Callers callers;
  private final ChooseDossiers choose;
  private final DoEach each;
  private final Directory directory;
  private final Pages pages;

  BulkPage(Callers callers, ChooseDossiers choose, DoEach each, Directory directory, Pages pages) {
    this.callers = callers;
    this.choose = choose;
    this.each = each;
    this.directory = directory;
    this.pages = pages;
  }

  @PostMapping("/lots/apercu")
  Mono<Rendering> preview(ServerWebExchange exchange) {
    return form(exchange, (caller, typed) -> preview(exchange, caller, typed));
  }

  @PostMapping("/lots")
  Mono<Rendering> act(ServerWebExchange exchange) {
    return form(exchange, (caller, typed) -> act(exchange, caller, typed));
  }

  private Mono<Rendering> form(
      ServerWebExchange exchange, BiFunction<Caller, Typed, Mono<Rendering>> then) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> then.apply(both.getT1(), both.getT2()));
  }

  private Mono<Rendering> preview(ServerWebExchange exchange, Caller caller, Typed typed) {
    BulkAct act = wanted(caller, typed);
    return Mono.zip(choose.read(caller, typed), organisations(caller, act))
        .flatMap(
            both -> {
              var found = both.getT1();
              if (found.dossiers().isEmpty()) {
                throw new Refusal(NOTHING_CHOSEN);
              }
              Map<String, Object> content = new HashMap<>();
              content.put(
                  "lot", new BulkPreview(act, found.dossiers(), found.total(), back(typed)));
              content.put("organisations", both.getT2());
              return pages.page(exchange, "bulk", content);
            });
  }

  private Mono<Rendering> act(ServerWebExchange exchange, Caller caller, Typed typed) {
    BulkAct act = wanted(caller, typed);
    List<Chosen> chosen = Chosen.read(typed.all("dossier"));
    if (chosen.isEmpty() || chosen.size() > ChooseDossiers.MOST) {
      throw new Refusal(NOTHING_CHOSEN);
    }
    return each.all(caller, act, chosen, typed)
        .flatMap(
            result ->
                pages.page(
                    exchange,
                    "bulk-done",
                    Map.of("result", result, "act", act, "back", back(typed), "typed", typed)));
  }

  private Mono<List<Directory.Organisation>> organisations(Caller caller, BulkAct act) {
    return act == BulkAct.REFER || act == BulkAct.DECLINE
        ? directory.organisations(caller).onErrorReturn(List.of())
        : Mono.just(List.of());
  }

  private static BulkAct wanted(Caller caller, Typed typed) {
    return BulkAct.of(caller, typed.text("acte"))
        .orElseThrow(() -> new Refusal(Problems.NOT_YOURS));
  }

  /** A page of this desk, whatever the form says. */
  private static String back(Typed typed) {
    String asked = typed.text("retour");
    return QUEUE.matcher(asked).matches() ? asked : "/";
  }
}
