package fr.gusp.veille.gateway.problem;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.server.ResponseStatusException;

/** Which refusal a failure stands for. */
final class Diagnosis {

  private Diagnosis() {}

  static Problem of(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal.problem();
    }
    if (has(failure, DataBufferLimitException.class)) {
      return Problems.TOO_LARGE;
    }
    if (has(failure, ReadTimeoutException.class) || has(failure, TimeoutException.class)) {
      return Problems.SLOW;
    }
    if (failure instanceof ResponseStatusException status) {
      return ofStatus(status.getStatusCode().value());
    }
    boolean down = has(failure, IOException.class) || has(failure, WebClientRequestException.class);
    return down ? Problems.DOWN : Problems.INTERNAL;
  }

  private static Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> Problems.SIGN_IN;
      case 403 -> Problems.NOT_YOURS;
      case 404 -> Problems.UNKNOWN;
      case 405 -> Problems.METHOD;
      case 413 -> Problems.TOO_LARGE;
      case 503 -> Problems.DOWN;
      case 504 -> Problems.SLOW;
      default -> status < 500 ? malformed(status) : Problems.INTERNAL;
    };
  }

  private static Problem malformed(int status) {
    Problem known = Problems.MALFORMED;
    return new Problem(status, known.code(), known.title(), known.detail());
  }

  private static boolean has(@Nullable Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
