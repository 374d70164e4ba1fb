package fr.gusp.veille.command.problem;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;

/** What HTTP itself refuses: no such address, no such method, no body, too large a body. */
@RestControllerAdvice
@Order(2)
class HttpProblems {

  @ExceptionHandler
  ProblemDetail unreadable(ServerWebInputException unreadable) {
    return Problem.of(
        HttpStatus.BAD_REQUEST,
        "malformed-json",
        "Demande à corriger",
        "Le contenu n’est pas un objet JSON valide.");
  }

  @ExceptionHandler
  ProblemDetail tooLarge(DataBufferLimitException large) {
    return tooLarge();
  }

  /** With the headers that belong to it, such as {@code Allow}. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ResponseStatusException refused) {
    return ResponseEntity.status(refused.getStatusCode())
        .headers(refused.getHeaders())
        .body(problem(refused.getStatusCode()));
  }

  private static ProblemDetail problem(HttpStatusCode code) {
    HttpStatus status = HttpStatus.valueOf(code.value());
    return switch (status) {
      case NOT_FOUND -> Problem.of(status, "not-found", "Adresse inconnue");
      case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed", "Méthode non admise");
      case NOT_ACCEPTABLE -> Problem.of(status, "not-acceptable", "Format de réponse non admis");
      case UNSUPPORTED_MEDIA_TYPE ->
          Problem.of(
              status,
              "unsupported-media-type",
              "Type de contenu non admis",
              "Envoyez du JSON : application/json.");
      case CONTENT_TOO_LARGE -> tooLarge();
      default -> Problem.of(status, "http-" + status.value(), "Demande refusée");
    };
  }

  private static ProblemDetail tooLarge() {
    return Problem.of(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "Demande trop volumineuse",
        "Une demande tient en 64 Kio.");
  }
}
