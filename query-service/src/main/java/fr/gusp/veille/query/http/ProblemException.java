package fr.gusp.veille.query.http;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A refusal in the words of RFC 9457: a stable code, French for people, fields where some are bad.
 */
public final class ProblemException extends RuntimeException {

  /** A parameter that cannot be read. */
  public record FieldError(String field, String code, String message) {}

  private final HttpStatus status;
  private final String code;
  private final String title;
  private final List<FieldError> errors;

  public ProblemException(HttpStatus status, String code, String title, List<FieldError> errors) {
    super(code);
    this.status = status;
    this.code = code;
    this.title = title;
    this.errors = List.copyOf(errors);
  }

  /** Not there, or not yours to know. */
  public static ProblemException notFound() {
    return new ProblemException(HttpStatus.NOT_FOUND, "not-found", "Introuvable", List.of());
  }

  public static ProblemException forbidden() {
    return new ProblemException(
        HttpStatus.FORBIDDEN, "forbidden", "Vous n’avez pas ce droit", List.of());
  }

  public static ProblemException bad(List<FieldError> errors) {
    return new ProblemException(
        HttpStatus.BAD_REQUEST, "invalid-parameters", "Paramètres illisibles", errors);
  }

  public static ProblemException unavailable() {
    return new ProblemException(
        HttpStatus.SERVICE_UNAVAILABLE,
        "reading-unavailable",
        "La consultation est momentanément indisponible",
        List.of());
  }

  Problem problem() {
    return new Problem("about:blank", title, status.value(), code, title, errors);
  }

  HttpStatus status() {
    return status;
  }
}
