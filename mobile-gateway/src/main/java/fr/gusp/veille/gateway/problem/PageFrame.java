package fr.gusp.veille.gateway.problem;

import java.util.Map;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What every page needs beside its own content: menu, assets, forms' protection. */
public interface PageFrame {

  /** Never fails: a page about a failure must not fail itself. */
  Mono<Map<String, Object>> model(ServerWebExchange exchange);
}
