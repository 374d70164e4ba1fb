package fr.gusp.veille.gateway.desk.act;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Done;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.dossier.DossierView;
import fr.gusp.veille.gateway.desk.dossier.Dossiers;
import fr.gusp.veille.gateway.photo.Intake;
import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import java.net.URI;
import java.util.Objects;
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
  private final Intake intake;
  private final NumberedReports numbered;

  Doing(
      Callers callers,
      CommandService commands,
      Dossiers dossiers,
      DossierView view,
      Intake intake,
      NumberedReports numbered) {
    this.numbered = numbered;
    this.callers = callers;
    this.intake = intake;
    this.commands = commands;
    this.dossiers = dossiers;
    this.view = view;
  }

  @PostMapping("/signalements/{report}/{act}")
  Mono<Rendering> act(
      ServerWebExchange exchange, @PathVariable UUID report, @PathVariable String act) {
    Act wanted = Act.of(act).orElseThrow(() -> new Refusal(Problems.UNKNOWN));
    return Mono.zip(callers.required(exchange), SentForm.of(exchange, wanted))
        .flatMap(both -> name(exchange, both.getT1(), report, both.getT2()));
  }

  /** Another report is typed by its number: one that nobody knows is told at its field. */
  private Mono<Rendering> name(
      ServerWebExchange exchange, Caller caller, UUID report, SentForm sent) {
    return numbered
        .named(caller, sent.form())
        .map(form -> keep(exchange, caller, report, new SentForm(form, sent.photos())))
        .onErrorResume(
            NumberedReports.UnknownNumber.class,
            unknown -> {
              var why = RefusalWords.of(sent.form().act(), unknown);
              return Mono.just(refused(exchange, caller, report, sent.form(), why));
            })
        .flatMap(next -> next);
  }

  /** Photos first: an act only speaks of photos that are there. */
  private Mono<Rendering> keep(
      ServerWebExchange exchange, Caller caller, UUID report, SentForm sent) {
    ActForm form = sent.form();
    return intake
        .keep(caller, sent.photos())
        .map(kept -> send(exchange, caller, report, form.with(kept)))
        .onErrorResume(
            Refusal.class,
            refusal -> {
              var why = RefusalWords.of(form.act(), refusal.problem());
              return Mono.just(refused(exchange, caller, report, form, why));
            })
        .flatMap(next -> next);
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
              var why = RefusalWords.of(form.act(), answer);
              return refused(exchange, caller, report, form, why);
            });
  }

  private Mono<Rendering> done(
      Caller caller, UUID report, ActForm form, CommandService.Done answer) {
    String number = Objects.requireNonNullElse(answer.number(), "");
    Done done = new Done(form.act().code(), number, form.next());
    URI next = URI.create(done.confirmedOn(form.backTo(report.toString())));
    return dossiers.awaitVersion(caller, report, answer.version()).thenReturn(Pages.see(next));
  }

  private Mono<Rendering> refused(
      ServerWebExchange exchange,
      Caller caller,
      UUID report,
      ActForm form,
      DossierView.Refused why) {
    var outcome =
        new DossierView.Outcome(
            HttpStatus.valueOf(why.status()), new Done("", "", ""), why, form.typed());
    return view.render(exchange, caller, report, outcome);
  }
}
