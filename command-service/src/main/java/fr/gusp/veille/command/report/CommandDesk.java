package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.idempotence.HandledCommands;
import fr.gusp.veille.command.idempotence.OtherContentException;
import fr.gusp.veille.contract.id.CommandId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Where every endpoint hands its command in; the answer is given only once the command is durable.
 */
@Component
public class CommandDesk {

  private static final int TRIES_WHEN_ANOTHER_WAS_FASTER = 3;

  private final CommandGateway gateway;
  private final HandledCommands handled;

  CommandDesk(CommandGateway gateway, HandledCommands handled) {
    this.gateway = gateway;
    this.handled = handled;
  }

  /**
   * Performs a command; {@code whenFirst} is the status of its first answer, a repetition is a 200.
   */
  public Mono<ResponseEntity<String>> submit(
      Jwt token,
      CommandId id,
      ContentHash hash,
      @Nullable Long seenVersion,
      ReportCommand command,
      HttpStatus whenFirst) {
    Submitted submitted =
        new Submitted(CallerFromToken.read(token), id, hash, seenVersion, command);
    return Mono.defer(() -> Mono.fromFuture(gateway.<Answer>send(submitted)))
        .retryWhen(
            Retry.max(TRIES_WHEN_ANOTHER_WAS_FASTER)
                .filter(ConcurrencyException.class::isInstance)
                .onRetryExhaustedThrow((spec, last) -> new SomeoneWasFasterException()))
        .onErrorResume(refusal -> firstAnswer(submitted, refusal))
        .onErrorMap(AggregateStreamCreationException.class, taken -> new OtherContentException())
        .map(answer -> respond(answer, whenFirst));
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
