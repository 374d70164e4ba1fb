package fr.gusp.veille.command.act;

import fr.gusp.veille.command.idempotence.HandledCommands;
import fr.gusp.veille.command.idempotence.OtherContentException;
import java.util.Objects;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Where every command is handed in; the answer is given only once the command is durable. */
@Component
public class CommandDesk {

  private static final int TRIES_WHEN_ANOTHER_WAS_FASTER = 10;

  private final CommandGateway gateway;
  private final HandledCommands handled;

  CommandDesk(CommandGateway gateway, HandledCommands handled) {
    this.gateway = gateway;
    this.handled = handled;
  }

  /**
   * Performs a command in process and waits for its answer: the same rules, the same record, the
   * same retries as over HTTP.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken if a rule refuses it
   * @throws OtherContentException if its identifier was used before for something else
   */
  public Answer perform(Submitted submitted) {
    return Objects.requireNonNull(answered(submitted).block(), "every command has an answer");
  }

  /**
   * Performs a command; {@code whenFirst} is the status of its first answer, a repetition is a 200.
   */
  public Mono<ResponseEntity<String>> submit(Submitted submitted, HttpStatus whenFirst) {
    return answered(submitted).map(answer -> respond(answer, whenFirst));
  }

  private Mono<Answer> answered(Submitted submitted) {
    return Mono.defer(() -> Mono.fromFuture(gateway.<Answer>send(submitted)))
        .onErrorResume(refusal -> firstAnswer(submitted, refusal))
        .retryWhen(
            Retry.max(TRIES_WHEN_ANOTHER_WAS_FASTER)
                .filter(CommandDesk::anotherWasFaster)
                .onRetryExhaustedThrow((spec, last) -> new SomeoneWasFasterException()))
        .onErrorMap(AggregateStreamCreationException.class, taken -> new OtherContentException());
  }

  /** Also where two acts on the same two things waited for each other. */
  private static boolean anotherWasFaster(Throwable failure) {
    return failure instanceof ConcurrencyException || failure instanceof DeadlockException;
  }

  /**
   * A refused command may be a repetition of one that was not: then the first answer is the answer.
   */
  private Mono<Answer> firstAnswer(Submitted submitted, Throwable refusal) {
    return Mono.fromCallable(() -> handled.firstAnswer(submitted.handled()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(Mono::justOrEmpty)
        .map(json -> new Answer(false, json))
        .switchIfEmpty(Mono.error(refusal));
  }

  private static ResponseEntity<String> respond(Answer answer, HttpStatus whenFirst) {
    return ResponseEntity.status(answer.first() ? whenFirst : HttpStatus.OK)
        .contentType(MediaType.APPLICATION_JSON)
        .body(answer.json());
  }
}
