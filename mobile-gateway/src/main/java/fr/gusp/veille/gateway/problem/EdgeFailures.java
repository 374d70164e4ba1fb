package fr.gusp.veille.gateway.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The last word on every failure: nothing leaves the gateway as a stack trace. */
@Component
@Order(-2)
class EdgeFailures implements WebExceptionHandler {

  private static final Logger log = LoggerFactory.getLogger(EdgeFailures.class);

  private final Refusals refusals;

  EdgeFailures(Refusals refusals) {
    this.refusals = refusals;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
    if (exchange.getResponse().isCommitted()) {
      return Mono.error(failure);
    }
    Problem problem = Diagnosis.of(failure);
    if (problem.status() == 500) {
      log.error(
          "Request failed: {} {}", exchange.getRequest().getMethod(), kind(exchange), failure);
    } else if (problem.status() > 500) {
      log.warn("Service behind the gateway: {} ({})", problem.code(), failure.toString());
    }
    return refusals.answer(exchange, problem);
  }

  /** The first part of the address only: the rest may identify somebody. */
  private static String kind(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    int second = path.indexOf('/', 1);
    return second < 0 ? path : path.substring(0, second);
  }
}
