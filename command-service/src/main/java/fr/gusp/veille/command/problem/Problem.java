package fr.gusp.veille.command.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problem Details (RFC 9457) with a stable {@code code}; title and detail in French. */
final class Problem {

  private Problem() {}

  static ProblemDetail of(HttpStatus status, String code, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(title);
    problem.setProperty("code", code);
    return problem;
  }

  static ProblemDetail of(HttpStatus status, String code, String title, String detail) {
    ProblemDetail problem = of(status, code, title);
    problem.setDetail(detail);
    return problem;
  }

  static ProblemDetail unavailable(String code) {
    return of(
        HttpStatus.SERVICE_UNAVAILABLE,
        code,
        "Service indisponible",
        "Rien n’a été enregistré. Réessayez dans un instant.");
  }
}
