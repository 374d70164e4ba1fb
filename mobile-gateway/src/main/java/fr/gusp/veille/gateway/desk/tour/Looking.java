package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A report that was to be looked at on the walk: settled, or still there. */
@Controller
class Looking {

  private static final Map<String, String> ACTS =
      Map.of("verifie", "verify", "persiste", "persists");

  private final Callers callers;
  private final CommandService commands;
  private final Tours tours;
  private final TourView view;
  private final Clock clock;

  Looking(Callers callers, CommandService commands, Tours tours, TourView view, Clock clock) {
    this.callers = callers;
    this.commands = commands;
    this.tours = tours;
    this.view = view;
    this.clock = clock;
  }

  @PostMapping("/tours/{tour}/dossiers/{report}/{finding}")
  Mono<Rendering> look(
      ServerWebExchange exchange,
      @PathVariable UUID tour,
      @PathVariable UUID report,
      @PathVariable String finding) {
    String act = ACTS.get(finding);
    if (act == null) {
      return Mono.error(new Refusal(Problems.UNKNOWN));
    }
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(
            both ->
                look(both.getT1(), tour, report, act, finding, both.getT2())
                    .flatMap(looked -> answered(exchange, both.getT1(), tour, finding, looked)));
  }

  /** The walk's own memory first: where it takes no finding any more, the dossier stays as is. */
  private Mono<Looked> look(
      Caller caller, UUID tour, UUID report, String act, String finding, Typed form) {
    Map<String, Object> command = Map.of("commandId", form.text("commandId"));
    return commands
        .send(
            caller,
            HttpMethod.POST,
            "/api/v1/tours/" + tour + "/check",
            check(report, finding, form))
        .flatMap(
            check ->
                check.done() == null
                    ? Mono.just(new Looked(check, check))
                    : commands
                        .send(
                            caller,
                            HttpMethod.POST,
                            "/api/v1/reports/" + report + "/" + act,
                            command)
                        .map(answer -> new Looked(check, answer)));
  }

  private Map<String, Object> check(UUID report, String finding, Typed form) {
    Map<String, Object> check = new LinkedHashMap<>();
    check.put("commandId", form.text("checkId"));
    if (!form.text("secteur").isEmpty()) {
      check.put("secteur", form.text("secteur"));
    }
    check.put("point", report.toString());
    check.put("finding", finding);
    check.put("photos", List.of());
    check.put("observedAt", form.moment("observedAt").orElseGet(clock::instant).toString());
    return check;
  }

  private Mono<Rendering> answered(
      ServerWebExchange exchange, Caller caller, UUID tour, String finding, Looked looked) {
    CommandService.Done checked = looked.check().done();
    if (looked.answer().done() != null && checked != null) {
      return tours
          .awaitVersion(caller, tour, checked.version())
          .thenReturn(Pages.see(URI.create("/tours/" + tour + "?fait=" + finding)));
    }
    Refused why =
        checked == null
            ? Subject.TOUR.refused("dossiers", looked.answer())
            : onlyTheCheck(looked.answer());
    Mono<Void> shown =
        checked == null ? Mono.empty() : tours.awaitVersion(caller, tour, checked.version());
    return shown.then(
        view.render(
            exchange,
            caller,
            tour,
            new TourView.Outcome(HttpStatusCode.valueOf(why.status()), null, why, Typed.NOTHING)));
  }

  /** The finding is there; the dossier was refused. */
  private static Refused onlyTheCheck(CommandService.Answer answer) {
    return Refused.by(
        answer,
        "dossiers",
        "L’action est refusée",
        "Le constat du tour est enregistré ; le dossier, lui, n’a pas changé.");
  }

  /** What became of the finding, and of the dossier's own act after it. */
  private record Looked(CommandService.Answer check, CommandService.Answer answer) {}
}
