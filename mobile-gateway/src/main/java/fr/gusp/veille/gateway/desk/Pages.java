package fr.gusp.veille.gateway.desk;

import fr.gusp.veille.gateway.problem.PageFrame;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Renders a page inside the desk's frame. */
@Component
public class Pages {

  private final PageFrame frame;

  Pages(PageFrame frame) {
    this.frame = frame;
  }

  public Mono<Rendering> page(ServerWebExchange exchange, String view, Map<String, ?> content) {
    return page(exchange, HttpStatus.OK, view, content);
  }

  public Mono<Rendering> page(
      ServerWebExchange exchange, HttpStatusCode status, String view, Map<String, ?> content) {
    return frame
        .model(exchange)
        .map(shared -> Rendering.view(view).status(status).model(shared).model(content).build());
  }

  /** After a change: the browser asks for the next page with GET. */
  public static Rendering see(URI next) {
    return Rendering.redirectTo(next.toString()).status(HttpStatus.SEE_OTHER).build();
  }
}
