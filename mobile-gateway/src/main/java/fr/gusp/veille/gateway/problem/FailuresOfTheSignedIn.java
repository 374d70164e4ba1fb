package fr.gusp.veille.gateway.problem;

import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers failures while it is still known who asked: outside the security filters the page could
 * not show its menu. What those filters themselves decide passes through to them.
 */
@Component
@Order(0)
class FailuresOfTheSignedIn implements WebFilter {

  private final EdgeFailures failures;

  FailuresOfTheSignedIn(EdgeFailures failures) {
    this.failures = failures;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return chain
        .filter(exchange)
        .onErrorResume(
            failure -> !forSecurity(failure), failure -> failures.handle(exchange, failure));
  }

  private static boolean forSecurity(Throwable failure) {
    return failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
  }
}
