package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
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
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Plans a tour: in which quartier, then the rest on one sheet. */
@Controller
class PlanPage {

  private static final String FORM = "prevoir";

  private final Callers callers;
  private final Directory directory;
  private final CommandService commands;
  private final Tours tours;
  private final Pages pages;

  PlanPage(
      Callers callers, Directory directory, CommandService commands, Tours tours, Pages pages) {
    this.callers = callers;
    this.directory = directory;
    this.commands = commands;
    this.tours = tours;
    this.pages = pages;
  }

  @GetMapping("/tours/nouveau")
  Mono<Rendering> show(ServerWebExchange exchange) {
    String asked = exchange.getRequest().getQueryParams().getFirst("quartier");
    return planner(exchange)
        .flatMap(caller -> sheet(exchange, caller, asked, Typed.NOTHING, null, HttpStatus.OK));
  }

  @PostMapping("/tours")
  Mono<Rendering> plan(ServerWebExchange exchange) {
    return Mono.zip(planner(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> plan(exchange, both.getT1(), new PlanForm(both.getT2())));
  }

  private Mono<Rendering> plan(ServerWebExchange exchange, Caller caller, PlanForm form) {
    Map<String, String> mistakes = form.mistakes();
    if (!mistakes.isEmpty()) {
      return refused(exchange, caller, form, Subject.TOUR.notFilledIn(FORM, mistakes));
    }
    UUID tour = form.tour();
    return commands
        .send(caller, HttpMethod.PUT, "/api/v1/tours/" + tour, form.command())
        .flatMap(
            answer ->
                answer.done() == null
                    ? refused(
                        exchange,
                        caller,
                        form,
                        PlanForm.inOurWords(Subject.TOUR.refused(FORM, answer)))
                    : tours
                        .awaitVersion(caller, tour, answer.done().version())
                        .thenReturn(Pages.see(URI.create("/tours/" + tour + "?fait=prevu"))));
  }

  private Mono<Rendering> refused(
      ServerWebExchange exchange, Caller caller, PlanForm form, Refused why) {
    return sheet(
        exchange,
        caller,
        form.typed().text("quartier"),
        form.typed(),
        why,
        HttpStatusCode.valueOf(why.status()));
  }

  private Mono<Rendering> sheet(
      ServerWebExchange exchange,
      Caller caller,
      @Nullable String asked,
      Typed typed,
      @Nullable Refused refused,
      HttpStatusCode status) {
    return directory
        .quartiersOf(caller)
        .flatMap(
            quartiers ->
                content(caller, quartiers, asked)
                    .doOnNext(content -> content.put("typed", typed))
                    .doOnNext(content -> content.put("refused", refused)))
        .flatMap(content -> pages.page(exchange, status, "tour-plan", content));
  }

  /** Without a quartier to plan in, the page only asks which. */
  private Mono<Map<String, Object>> content(
      Caller caller, List<Directory.Quartier> quartiers, @Nullable String asked) {
    Map<String, Object> content = new HashMap<>();
    content.put("quartiers", quartiers);
    Directory.Quartier only = quartiers.size() == 1 ? quartiers.get(0) : null;
    Directory.Quartier chosen =
        quartiers.stream().filter(one -> one.id().equals(asked)).findFirst().orElse(only);
    if (chosen == null) {
      return Mono.just(content);
    }
    content.put("quartier", chosen);
    return Mono.zip(
            directory.secteursOf(caller, chosen.id()),
            directory.organisationsOf(caller, chosen.id()))
        .map(
            both -> {
              content.put("secteurs", both.getT1());
              content.put("organisations", both.getT2());
              return content;
            });
  }

  private Mono<Caller> planner(ServerWebExchange exchange) {
    return callers
        .required(exchange)
        .filter(ToursPage::mayPlan)
        .switchIfEmpty(Mono.error(() -> new Refusal(Problems.NOT_YOURS)));
  }
}
