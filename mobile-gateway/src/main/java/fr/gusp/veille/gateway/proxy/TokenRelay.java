package fr.gusp.veille.gateway.proxy;

import fr.gusp.veille.gateway.caller.Callers;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Puts the caller's token on what is passed on; the browser that asked never sees it. */
@Component
@Order(10)
class TokenRelay implements GlobalFilter {

  private final Callers callers;

  TokenRelay(Callers callers) {
    this.callers = callers;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    return callers
        .of(exchange)
        .map(caller -> withToken(exchange, caller.token()))
        .defaultIfEmpty(exchange)
        .flatMap(chain::filter);
  }

  private static ServerWebExchange withToken(ServerWebExchange exchange, String token) {
    return exchange
        .mutate()
        .request(request -> request.headers(headers -> headers.setBearerAuth(token)))
        .build();
  }
}
