package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Done;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.dossier.DossierView;
import fr.gusp.veille.gateway.desk.dossier.Dossiers;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Receives the forms of the desk: done, back to the list; refused, the dossier says why. */
@Controller
class Doing {

  private final Callers callers;
  private final CommandService commands;
  private final Dossiers dossiers;
  private final DossierView view;

  Doing(Callers callers, CommandService commands, Dossiers dossiers, DossierView view) {
    this.callers = callers;
    this.commands = commands;
    this.dossiers = dossiers;
    this.view = view;
  }

  @PostMapping("/signalements/{report}/{act}")
  Mono<Rendering> act(
      ServerWebExchange exchange, @PathVariable UUID report, @PathVariable String act) {
    Act wanted = Act.of(act).orElseThrow(() -> new Refusal(Problems.UNKNOWN));
    return Mono.zip(callers.required(exchange), exchange.getFormData())
        .flatMap(both -> send(exchange, both.getT1(), report, new ActForm(wanted, both.getT2())));
  }

  private Mono<Rendering> send(
      ServerWebExchange exchange, Caller caller, UUID report, ActForm form) {
    return commands
        .send(caller, report, form)
        .flatMap(
            answer -> {
              if (answer.done() != null) {
                return done(caller, report, form, answer.done());
              }
              return refused(exchange, caller, report, form, answer);
            });
  }

  private Mono<Rendering> done(
      Caller caller, UUID report, ActForm form, CommandService.Done answer) {
    Done done = new Done(form.act().code(), answer.number(), form.next());
    URI next = URI.create(done.confirmedOn(form.backTo(report.toString())));
    return dossiers.awaitVersion(caller, report, answer.version()).thenReturn(Pages.see(next));
  }

  private Mono<Rendering> refused(
      ServerWebExchange exchange,
      Caller caller,
      UUID report,
      ActForm form,
      CommandService.Answer answer) {
    var refused = RefusalWords.of(form.act(), answer);
    var outcome =
        new DossierView.Outcome(
            HttpStatus.valueOf(answer.status().value()),
            new Done("", "", ""),
            refused,
            form.typed());
    return view.render(exchange, caller, report, outcome);
  }
}
