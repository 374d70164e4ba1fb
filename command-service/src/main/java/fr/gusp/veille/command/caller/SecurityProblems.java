package fr.gusp.veille.command.caller;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The answers that come before any handler: who are you, not with that token, no such address. */
final class SecurityProblems {

  private SecurityProblems() {}

  static Mono<Void> unauthorized(ServerWebExchange exchange, AuthenticationException cause) {
    exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    return answer(exchange, HttpStatus.UNAUTHORIZED, "unauthenticated", "Identification requise");
  }

  static Mono<Void> forbidden(ServerWebExchange exchange, AccessDeniedException cause) {
    return answer(exchange, HttpStatus.FORBIDDEN, "forbidden", "Action non autorisée");
  }

  /** An address with something hidden in it, such as an encoded slash. */
  static Mono<Void> misleading(ServerWebExchange exchange, ServerExchangeRejectedException cause) {
    return answer(exchange, HttpStatus.BAD_REQUEST, "malformed-address", "Adresse inattendue");
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
