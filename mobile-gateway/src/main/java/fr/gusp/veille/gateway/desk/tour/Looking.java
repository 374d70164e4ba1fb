package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
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
                    .flatMap(answer -> answered(exchange, both.getT1(), tour, finding, answer)));
  }

  /** The report's own act first; the walk then remembers that it was looked at. */
  private Mono<CommandService.Answer> look(
      Caller caller, UUID tour, UUID report, String act, String finding, Typed form) {
    Map<String, Object> command = Map.of("commandId", form.text("commandId"));
    String path = "/api/v1/reports/" + report + "/" + act;
    Map<String, Object> check = new LinkedHashMap<>();
    check.put("commandId", form.text("checkId"));
    if (!form.text("secteur").isEmpty()) {
      check.put("secteur", form.text("secteur"));
    }
    check.put("point", report.toString());
    check.put("finding", finding);
    check.put("photos", List.of());
    check.put("observedAt", clock.instant().toString());
    return commands
        .send(caller, HttpMethod.POST, path, command)
        .flatMap(
            answer ->
                answer.done() == null
                    ? Mono.just(answer)
                    : commands.send(
                        caller, HttpMethod.POST, "/api/v1/tours/" + tour + "/check", check));
  }

  private Mono<Rendering> answered(
      ServerWebExchange exchange,
      Caller caller,
      UUID tour,
      String finding,
      CommandService.Answer answer) {
    if (answer.done() != null) {
      return tours
          .awaitVersion(caller, tour, answer.done().version())
          .thenReturn(Pages.see(URI.create("/tours/" + tour + "?fait=" + finding)));
    }
    Refused why = Refused.of("dossiers", answer);
    return view.render(
        exchange,
        caller,
        tour,
        new TourView.Outcome(HttpStatusCode.valueOf(why.status()), null, why, Typed.NOTHING));
  }
}
