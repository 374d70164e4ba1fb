package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.form.Refused;
import fr.gusp.veille.gateway.desk.form.Subject;
import fr.gusp.veille.gateway.desk.form.Typed;
import java.net.URI;
import java.util.LinkedHashMap;
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

/** Closes a tour that was walked, or calls off one that will not be. */
@Controller
class Ending {

  private static final String NUMBER =
      "Donnez le nombre d’habitants présents, en chiffres\u00a0; 0 s’il n’y en avait pas.";

  private final Callers callers;
  private final CommandService commands;
  private final Tours tours;
  private final TourView view;

  Ending(Callers callers, CommandService commands, Tours tours, TourView view) {
    this.callers = callers;
    this.commands = commands;
    this.tours = tours;
    this.view = view;
  }

  @PostMapping("/tours/{tour}/clore")
  Mono<Rendering> close(ServerWebExchange exchange, @PathVariable UUID tour) {
    return form(exchange)
        .flatMap(
            form ->
                inhabitants(form).matches("\\d{1,6}")
                    ? end(exchange, tour, new Act("clore", "close", "clos", form, closing(form)))
                    : refused(exchange, tour, form));
  }

  @PostMapping("/tours/{tour}/annuler")
  Mono<Rendering> cancel(ServerWebExchange exchange, @PathVariable UUID tour) {
    return form(exchange)
        .flatMap(
            form -> {
              Map<String, Object> command = begin(form);
              command.put("reason", form.text("reason"));
              return end(exchange, tour, new Act("annuler", "cancel", "annule", form, command));
            });
  }

  private Mono<Rendering> refused(ServerWebExchange exchange, UUID tour, Typed form) {
    Refused why = Subject.TOUR.notFilledIn("clore", Map.of("inhabitants", NUMBER));
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                view.render(
                    exchange,
                    caller,
                    tour,
                    new TourView.Outcome(HttpStatusCode.valueOf(why.status()), null, why, form)));
  }

  private Mono<Rendering> end(ServerWebExchange exchange, UUID tour, Act act) {
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                commands
                    .send(
                        caller,
                        HttpMethod.POST,
                        "/api/v1/tours/" + tour + "/" + act.name(),
                        act.command())
                    .flatMap(answer -> answered(exchange, caller, tour, act, answer)));
  }

  private Mono<Rendering> answered(
      ServerWebExchange exchange, Caller caller, UUID tour, Act act, CommandService.Answer answer) {
    if (answer.done() != null) {
      return tours
          .awaitVersion(caller, tour, answer.done().version())
          .thenReturn(Pages.see(URI.create("/tours/" + tour + "?fait=" + act.done())));
    }
    Refused why = Subject.TOUR.refused(act.form(), answer);
    HttpStatusCode status = HttpStatusCode.valueOf(why.status());
    return view.render(
        exchange, caller, tour, new TourView.Outcome(status, null, why, act.typed()));
  }

  private static Map<String, Object> closing(Typed form) {
    Map<String, Object> command = begin(form);
    command.put("present", form.all("present"));
    command.put("inhabitants", Integer.valueOf(inhabitants(form)));
    if (!form.text("note").isEmpty()) {
      command.put("note", form.text("note"));
    }
    return command;
  }

  private static String inhabitants(Typed form) {
    return form.text("inhabitants", "0");
  }

  private static Map<String, Object> begin(Typed form) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("commandId", form.text("commandId"));
    if (form.text("version").matches("\\d{1,9}")) {
      command.put("version", Long.valueOf(form.text("version")));
    }
    return command;
  }

  private static Mono<Typed> form(ServerWebExchange exchange) {
    return exchange.getFormData().map(Typed::new);
  }

  /** One of both forms, as the command it becomes. */
  private record Act(
      String form, String name, String done, Typed typed, Map<String, Object> command) {}
}
