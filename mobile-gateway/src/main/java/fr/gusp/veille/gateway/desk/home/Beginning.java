package fr.gusp.veille.gateway.desk.home;

import fr.gusp.veille.gateway.caller.Caller;
import java.util.Map;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The first page of one kind of user. */
interface Beginning {

  boolean serves(Caller caller);

  /** The template that shows it. */
  String view();

  Mono<Map<String, Object>> content(ServerWebExchange exchange, Caller caller);
}
