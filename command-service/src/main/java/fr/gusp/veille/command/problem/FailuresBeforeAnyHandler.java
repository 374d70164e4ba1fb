package fr.gusp.veille.command.problem;

import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * A failure outside any handler, such as identity not answering with its keys: Problem Details as
 * well.
 */
@Component
@Order(-2)
class FailuresBeforeAnyHandler implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FailuresBeforeAnyHandler.class);
  private static final byte[] UNAVAILABLE =
      """
      {"status":503,"code":"unavailable","title":"Service indisponible",\
      "detail":"Rien n’a été enregistré. Réessayez dans un instant."}"""
          .getBytes(StandardCharsets.UTF_8);

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    ServerHttpResponse response = exchange.getResponse();
    if (response.isCommitted()) {
      return Mono.error(failure);
    }
    LOG.error("a request failed before any handler: {}", failure.getClass().getName());
    response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(UNAVAILABLE)));
  }
}
