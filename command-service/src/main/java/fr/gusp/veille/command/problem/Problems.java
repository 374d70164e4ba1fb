package fr.gusp.veille.command.problem;

import fr.gusp.veille.command.act.SomeoneWasFasterException;
import fr.gusp.veille.command.caller.NotAMemberException;
import fr.gusp.veille.command.idempotence.OtherContentException;
import fr.gusp.veille.command.input.BadInput;
import fr.gusp.veille.command.input.FieldError;
import fr.gusp.veille.command.rule.OnlyWhoMayKnow;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.territory.PlaceRefused;
import fr.gusp.veille.contract.id.MalformedIdException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal of ours as Problem Details; nothing of what was sent is repeated or logged. */
@RestControllerAdvice
@Order(1)
class Problems {

  @ExceptionHandler
  ProblemDetail badInput(BadInput bad) {
    HttpStatus status = bad.malformed() ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    ProblemDetail problem =
        Problem.of(status, bad.code(), "Demande à corriger", bad.errors().get(0).message());
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
  ProblemDetail someoneWasFaster(SomeoneWasFasterException another) {
    return Problem.of(
        HttpStatus.CONFLICT,
        "concurrent-change",
        "Dossier modifié",
        "Quelqu’un d’autre agissait au même moment. Rechargez le dossier.");
  }

  @ExceptionHandler
  ProblemDetail ruleBroken(RuleBroken broken) {
    Rule rule = broken.rule();
    if (rule instanceof OnlyWhoMayKnow unknown) {
      return Problem.of(
          HttpStatus.NOT_FOUND, unknown.unknownCode(), unknown.unknownTitle(), rule.message());
    }
    ProblemDetail problem =
        Problem.of(status(rule.refusal()), rule.code(), "Action refusée", rule.message());
    problem.setProperty("rule", rule.getClass().getSimpleName());
    String field = rule.field();
    if (field != null) {
      problem.setProperty("errors", List.of(new FieldError(field, rule.code(), rule.message())));
    }
    return problem;
  }

  @ExceptionHandler
  ProblemDetail otherContent(OtherContentException other) {
    return Problem.of(
        HttpStatus.CONFLICT,
        "other-content",
        "Déjà reçu autrement",
        "Cet identifiant a déjà servi pour un autre contenu.");
  }

  @ExceptionHandler
  ProblemDetail notAMember(NotAMemberException notAMember) {
    return Problem.of(HttpStatus.FORBIDDEN, "not-a-member", "Compte sans organisation");
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
}
