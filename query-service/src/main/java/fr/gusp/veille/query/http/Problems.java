package fr.gusp.veille.query.http;

import com.mongodb.MongoException;
import fr.gusp.veille.query.store.OtherFormException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** Answers every refusal as a problem; what was not foreseen is logged and says nothing. */
@RestControllerAdvice
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<Problem> refused(ProblemException refusal) {
    return ResponseEntity.status(refusal.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(refusal.problem());
  }

  @ExceptionHandler({MongoException.class, TimeoutException.class})
  ResponseEntity<Problem> unreachable(Exception cause) {
    LOG.warn("MongoDB cannot be read: {}", cause.getClass().getSimpleName());
    return refused(ProblemException.unavailable());
  }

  @ExceptionHandler
  ResponseEntity<Problem> beingRebuilt(OtherFormException underWay) {
    return refused(ProblemException.unavailable());
  }

  @ExceptionHandler
  ResponseEntity<Problem> other(ResponseStatusException refusal) {
    HttpStatus status = HttpStatus.valueOf(refusal.getStatusCode().value());
    String code = status == HttpStatus.NOT_FOUND ? "not-found" : "refused";
    String title = status == HttpStatus.NOT_FOUND ? "Introuvable" : "Demande refusée";
    return refused(new ProblemException(status, code, title, List.of()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> unforeseen(RuntimeException cause) {
    LOG.error("Unforeseen failure", cause);
    return refused(
        new ProblemException(
            HttpStatus.INTERNAL_SERVER_ERROR, "unforeseen", "Erreur inattendue", List.of()));
  }
}
