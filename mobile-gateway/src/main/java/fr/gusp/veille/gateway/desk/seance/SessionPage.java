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
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page of one meeting, and its forms. */
@Controller
class SessionPage {

  private final Callers callers;
  private final SessionView view;
  private final SessionCommands commands;
  private final CommitteeSessions sessions;
  private final LinkedDossiers dossiers;
  private final ShownFigures figures;

  SessionPage(
      Callers callers,
      SessionView view,
      SessionCommands commands,
      CommitteeSessions sessions,
      LinkedDossiers dossiers,
      ShownFigures figures) {
    this.figures = figures;
    this.callers = callers;
    this.view = view;
    this.commands = commands;
    this.sessions = sessions;
    this.dossiers = dossiers;
  }

  @GetMapping("/seances/{session}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID session) {
    return callers.required(exchange).flatMap(caller -> view.show(exchange, caller, session));
  }

  @PostMapping("/seances/{session}/{word}")
  Mono<Rendering> act(
      ServerWebExchange exchange, @PathVariable UUID session, @PathVariable String word) {
    SessionAct act = SessionAct.of(word).orElseThrow(() -> new Refusal(Problems.UNKNOWN));
    return Mono.zip(callers.required(exchange), exchange.getFormData().map(Typed::new))
        .flatMap(both -> act(exchange, both.getT1(), session, act, both.getT2()));
  }

  private Mono<Rendering> act(
      ServerWebExchange exchange, Caller caller, UUID session, SessionAct act, Typed form) {
    UUID addressed = act == SessionAct.SETTLE ? owner(form, session) : session;
    return proved(caller, act, session, form)
        .then(linked(caller, act, form))
        .flatMap(reports -> commands.act(caller, addressed, act, form, reports))
        .flatMap(answer -> next(exchange, caller, session, act, form, addressed, answer))
        .onErrorResume(
            NotAcceptedException.class, why -> refuse(exchange, caller, session, act, form, why));
  }

  private Mono<Rendering> refuse(
      ServerWebExchange exchange,
      Caller caller,
      UUID session,
      SessionAct act,
      Typed form,
      NotAcceptedException why) {
    Refused refused = Subject.SEANCE.refused(act.word(), why.field(), why.problem());
    return view.render(exchange, caller, session, refused, form);
  }

  private Mono<Void> proved(Caller caller, SessionAct act, UUID session, Typed form) {
    return act == SessionAct.FREEZE ? figures.check(caller, session, form) : Mono.empty();
  }

  private Mono<List<String>> linked(Caller caller, SessionAct act, Typed form) {
    return act == SessionAct.DECIDE
        ? dossiers.of(caller, form.text("reports"))
        : Mono.just(List.of());
  }

  private Mono<Rendering> next(
      ServerWebExchange exchange,
      Caller caller,
      UUID session,
      SessionAct act,
      Typed form,
      UUID addressed,
      CommandService.Answer answer) {
    if (answer.done() == null) {
      return view.render(
          exchange, caller, session, Subject.SEANCE.refused(act.word(), answer), form);
    }
    URI page = URI.create("/seances/" + session + "?fait=" + act.word());
    return sessions
        .awaitVersion(caller, addressed, answer.done().version())
        .thenReturn(Pages.see(page));
  }

  /** A decision of an earlier meeting is settled where it was taken. */
  private static UUID owner(Typed form, UUID session) {
    try {
      return UUID.fromString(form.text("session"));
    } catch (IllegalArgumentException none) {
      return session;
    }
  }
}
