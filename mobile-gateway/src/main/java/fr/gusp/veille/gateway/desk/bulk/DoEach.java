package fr.gusp.veille.gateway.desk.bulk;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.act.ActForm;
import fr.gusp.veille.gateway.desk.act.BulkAct;
import fr.gusp.veille.gateway.desk.act.CommandService;
import fr.gusp.veille.gateway.desk.act.RefusalWords;
import fr.gusp.veille.gateway.desk.dossier.Dossiers;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.problem.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends one act for each dossier, a few at a time; what one refuses stops no other. */
@Component
class DoEach {

  private static final int AT_ONCE = 4;
  private static final String NO_ANSWER =
      "Pas de réponse à temps : on ne sait pas si c’est fait. Renvoyez, rien ne sera fait deux"
          + " fois.";

  private final CommandService commands;
  private final Dossiers dossiers;

  DoEach(CommandService commands, Dossiers dossiers) {
    this.commands = commands;
    this.dossiers = dossiers;
  }

  Mono<BulkResult> all(Caller caller, BulkAct act, List<Chosen> chosen, Typed typed) {
    return Flux.fromIterable(chosen)
        .flatMapSequential(one -> one(caller, act, one, typed), AT_ONCE)
        .collectList()
        .flatMap(lines -> shown(caller, lines).thenReturn(new BulkResult(lines)));
  }

  private Mono<BulkResult.Line> one(Caller caller, BulkAct act, Chosen one, Typed typed) {
    ActForm form = new ActForm(act.act(), fields(one, typed), List.of());
    return commands
        .send(caller, one.report(), form)
        .map(answer -> line(one, form, answer, typed))
        .onErrorResume(
            Refusal.class,
            refusal -> Mono.just(unknown(one, typed, String.valueOf(refusal.problem().detail()))))
        .onErrorResume(silence -> Mono.just(unknown(one, typed, NO_ANSWER)));
  }

  private static BulkResult.Line line(
      Chosen one, ActForm form, CommandService.Answer answer, Typed typed) {
    if (answer.done() != null) {
      long version = answer.done().version();
      return line(one, typed, BulkResult.Outcome.DONE, version, null);
    }
    String why = RefusalWords.why(form.act(), answer);
    return line(one, typed, BulkResult.Outcome.REFUSED, 0, why);
  }

  private static BulkResult.Line unknown(Chosen one, Typed typed, String why) {
    return line(one, typed, BulkResult.Outcome.UNKNOWN, 0, why);
  }

  private static BulkResult.Line line(
      Chosen one, Typed typed, BulkResult.Outcome outcome, long version, @Nullable String why) {
    return new BulkResult.Line(one.report(), number(one, typed), one.form(), outcome, version, why);
  }

  /** What was typed once goes to each, with its own identifier and version. */
  private static MultiValueMap<String, String> fields(Chosen one, Typed typed) {
    MultiValueMap<String, String> fields = new LinkedMultiValueMap<>(typed.fields());
    fields.set("commandId", one.command().toString());
    fields.set("version", Long.toString(one.version()));
    return fields;
  }

  private static String number(Chosen one, Typed typed) {
    String number = typed.text("numero-" + one.report());
    return number.matches("[A-Z0-9-]{1,40}") ? number : one.report().toString();
  }

  /** The list the reader goes back to knows of the last one. */
  private Mono<Void> shown(Caller caller, List<BulkResult.Line> lines) {
    return lines.stream()
        .filter(BulkResult.Line::done)
        .reduce((one, last) -> last)
        .map(last -> dossiers.awaitVersion(caller, last.report(), last.version()))
        .orElse(Mono.empty());
  }
}
