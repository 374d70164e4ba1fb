package fr.gusp.veille.command.problem;

import fr.gusp.veille.contract.catalogue.UnknownEventException;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What goes wrong on our side: nothing was stored, and the same command may be sent again. */
@RestControllerAdvice
@Order(3)
class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @ExceptionHandler
  ProblemDetail unknownEvent(UnknownEventException unknown) {
    LOG.error("alarm: event name {} is not known to this release", unknown.name());
    return Problem.unavailable("unknown-event");
  }

  @ExceptionHandler
  ProblemDetail overloaded(RejectedExecutionException full) {
    return Problem.unavailable("overloaded");
  }

  @ExceptionHandler
  ProblemDetail failed(Exception failure) {
    LOG.error("a command failed: {}", WithoutWords.of(failure));
    return Problem.unavailable("unavailable");
  }
}
