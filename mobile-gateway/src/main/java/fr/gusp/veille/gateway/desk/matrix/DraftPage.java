package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.form.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A draft: what it changes, its rows, and what may be done with it. */
@Controller
class DraftPage {

  private final Callers callers;
  private final Matrices matrices;
  private final Pages pages;

  DraftPage(Callers callers, Matrices matrices, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.pages = pages;
  }

  @GetMapping("/matrice/brouillons/{draft}")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable UUID draft) {
    return callers.required(exchange).flatMap(caller -> render(exchange, caller, draft, null));
  }

  Mono<Rendering> render(
      ServerWebExchange exchange, Caller caller, UUID draft, @Nullable Refused refused) {
    HttpStatusCode status =
        refused == null ? HttpStatus.OK : HttpStatusCode.valueOf(refused.status());
    String words = MatrixPage.text(exchange.getRequest().getQueryParams(), "q");
    return matrices
        .draft(caller, draft)
        .map(
            one -> {
              Map<String, Object> content = new HashMap<>();
              content.put("draft", one);
              content.put("rows", Looked.through(one.rows(), words));
              content.put("q", words);
              content.put("refused", refused);
              content.put("done", MatrixPage.text(exchange.getRequest().getQueryParams(), "fait"));
              return content;
            })
        .flatMap(content -> pages.page(exchange, status, "matrice-brouillon", content));
  }
}
