package fr.gusp.veille.command.problem;

import fr.gusp.veille.command.caller.NotAMemberException;
import fr.gusp.veille.command.idempotence.OtherContentException;
import fr.gusp.veille.command.input.BadInput;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.territory.PlaceRefused;
import fr.gusp.veille.contract.catalogue.UnknownEventException;
import fr.gusp.veille.contract.id.MalformedIdException;
import java.util.concurrent.RejectedExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/**
 * Turns every refusal and every failure into Problem Details; nothing of what was sent is repeated
 * or logged.
 */
@RestControllerAdvice
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail badInput(BadInput bad) {
    HttpStatus status = bad.malformed() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    ProblemDetail problem = problem(status, bad.code(), "Demande à corriger");
    problem.setDetail(bad.errors().get(0).message());
    problem.setProperty("errors", bad.errors());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail placeRefused(PlaceRefused refused) {
    return badInput(
        new BadInput(refused.field(), refused.code(), PlaceMessages.of(refused.code())));
  }

  @ExceptionHandler
  ProblemDetail malformedId(MalformedIdException malformed) {
    return badInput(new BadInput("id", "malformed-id", "L’identifiant attendu est un UUID."));
  }

  @ExceptionHandler
  ProblemDetail concurrent(ConcurrencyException another) {
    ProblemDetail problem = problem(HttpStatus.CONFLICT, "concurrent-change", "Dossier modifié");
    problem.setDetail("Quelqu’un d’autre agissait au même moment. Rechargez le dossier.");
    return problem;
  }

  @ExceptionHandler
  ProblemDetail ruleBroken(RuleBroken broken) {
    Rule rule = broken.rule();
    ProblemDetail problem = problem(status(rule.refusal()), rule.code(), "Action refusée");
    problem.setDetail(rule.message());
    problem.setProperty("rule", rule.getClass().getSimpleName());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail otherContent(OtherContentException other) {
    ProblemDetail problem = problem(HttpStatus.CONFLICT, "other-content", "Déjà reçu autrement");
    problem.setDetail("Cet identifiant a déjà servi pour un autre contenu.");
    return problem;
  }

  @ExceptionHandler
  ProblemDetail notAMember(NotAMemberException notAMember) {
    return problem(HttpStatus.FORBIDDEN, "not-a-member", "Compte sans organisation");
  }

  @ExceptionHandler
  ProblemDetail tooLarge(DataBufferLimitException large) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Demande trop volumineuse");
  }

  @ExceptionHandler
  ProblemDetail unknownEvent(UnknownEventException unknown) {
    LOG.error("alarm: event name {} is not known to this release", unknown.name());
    return unavailable("unknown-event");
  }

  @ExceptionHandler
  ProblemDetail overloaded(RejectedExecutionException full) {
    return unavailable("overloaded");
  }

  @ExceptionHandler
  ProblemDetail status(ResponseStatusException refused) {
    HttpStatus status = HttpStatus.valueOf(refused.getStatusCode().value());
    return problem(status, "http-" + status.value(), status.getReasonPhrase());
  }

  @ExceptionHandler
  ProblemDetail failed(Exception failure) {
    LOG.error("a command failed", failure);
    return unavailable("unavailable");
  }

  private static ProblemDetail unavailable(String code) {
    ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, code, "Service indisponible");
    problem.setDetail("Rien n’a été enregistré. Réessayez dans un instant.");
    return problem;
  }

  private static HttpStatus status(Refusal refusal) {
    return switch (refusal) {
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case STATE -> HttpStatus.CONFLICT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
      case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static ProblemDetail problem(HttpStatus status, String code, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(title);
    problem.setProperty("code", code);
    return problem;
  }
}
