package fr.gusp.veille.command.caller;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The two answers that come before any handler: who are you, and not with that token. */
final class SecurityProblems {

  private SecurityProblems() {}

  static Mono<Void> unauthorized(ServerWebExchange exchange, AuthenticationException cause) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return answer(exchange, HttpStatus.UNAUTHORIZED, "unauthenticated", "Identification requise");
  }

  static Mono<Void> forbidden(ServerWebExchange exchange, AccessDeniedException cause) {
    return answer(exchange, HttpStatus.FORBIDDEN, "forbidden", "Action non autorisée");
  }

  private static Mono<Void> answer(
      ServerWebExchange exchange, HttpStatus status, String code, String title) {
    String body =
        "{\"status\":%d,\"code\":\"%s\",\"title\":\"%s\"}".formatted(status.value(), code, title);
    var response = exchange.getResponse();
    response.setStatusCode(status);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
  }
}
