package fr.gusp.veille.gateway.proxy;

import fr.gusp.veille.gateway.problem.Problems;
import fr.gusp.veille.gateway.problem.Refusal;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** No service sees a body before it is known to be whole and small, however it was sent. */
@Component
@Order(20)
class SmallBodies implements GlobalFilter {

  static final int LIMIT = 64 * 1024;

  /** A list of équipements is longer than any other command. */
  private static final int LIST = 2 * 1024 * 1024;

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    int limit = Routes.LIST.equals(request.getPath().value()) ? LIST : LIMIT;
    if (request.getHeaders().getContentLength() > limit) {
      return Mono.error(new Refusal(Problems.TOO_LARGE));
    }
    return DataBufferUtils.join(request.getBody(), limit)
        .map(body -> exchange.mutate().request(new Whole(request, body)).build())
        .defaultIfEmpty(exchange)
        .flatMap(chain::filter);
  }

  private static final class Whole extends ServerHttpRequestDecorator {

    private final DataBuffer body;

    Whole(ServerHttpRequest request, DataBuffer body) {
      super(request);
      this.body = body;
    }

    @Override
    public Flux<DataBuffer> getBody() {
      return Flux.just(body);
    }
  }
}
