package fr.gusp.veille.gateway.desk.seance;

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
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Plans a meeting; the form carries the meeting's id, so that sending it twice plans one. */
@Controller
class SessionPlanPage {

  private final Callers callers;
  private final SessionPlanForm view;
  private final SessionCommands commands;
  private final CommitteeSessions sessions;

  SessionPlanPage(
      Callers callers, SessionPlanForm view, SessionCommands commands, CommitteeSessions sessions) {
    this.callers = callers;
    this.view = view;
    this.commands = commands;
    this.sessions = sessions;
  }

  @GetMapping("/seances/nouvelle")
  Mono<Rendering> form(
      ServerWebExchange exchange, @RequestParam(defaultValue = "") String quartier) {
    return callers
        .required(exchange)
        .flatMap(
            caller -> {
              if (!SessionsPage.mayPlan(caller)) {
                return Mono.error(new Refusal(Problems.NOT_YOURS));
              }
              return view.render(exchange, caller, one(caller, quartier), null, Typed.NOTHING);
            });
  }

  @PostMapping("/seances")
  Mono<Rendering> plan(ServerWebExchange exchange) {
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> plan(exchange, both.getT1(), both.getT2()));
  }

  private Mono<Rendering> plan(ServerWebExchange exchange, Caller caller, Typed form) {
    UUID session = id(form);
    return commands
        .plan(caller, session, form)
        .flatMap(answer -> next(exchange, caller, session, form, answer));
  }

  private Mono<Rendering> next(
      ServerWebExchange exchange,
      Caller caller,
      UUID session,
      Typed form,
      CommandService.Answer answer) {
    if (answer.done() == null) {
      Refused refused = Subject.SEANCE.refused("prevoir", answer);
      return view.render(exchange, caller, form.text("quartier"), refused, form);
    }
    URI page = URI.create("/seances/" + session + "?fait=prevue");
    return sessions
        .awaitVersion(caller, session, answer.done().version())
        .thenReturn(Pages.see(page));
  }

  private static UUID id(Typed form) {
    try {
      return UUID.fromString(form.text("session"));
    } catch (IllegalArgumentException none) {
      throw new Refusal(Problems.MALFORMED);
    }
  }

  /** Who has one quartier need not say which. */
  private static String one(Caller caller, String asked) {
    return asked.isEmpty() && caller.quartiers().size() == 1 ? caller.quartiers().get(0) : asked;
  }
}
