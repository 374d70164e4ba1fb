package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What one version says otherwise than another; by default the last two. */
@Controller
class ComparePage {

  private final Callers callers;
  private final Matrices matrices;
  private final Pages pages;

  ComparePage(Callers callers, Matrices matrices, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.pages = pages;
  }

  @GetMapping("/matrice/versions/compare")
  Mono<Rendering> show(ServerWebExchange exchange) {
    MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
    String epci = MatrixPage.text(asked, "epci");
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                matrices
                    .territory(caller, epci.isEmpty() ? null : epci)
                    .flatMap(one -> content(caller, one.epci(), asked)))
        .flatMap(content -> pages.page(exchange, "matrice-compare", content));
  }

  private Mono<Map<String, Object>> content(
      Caller caller, String epci, MultiValueMap<String, String> asked) {
    return matrices
        .versions(caller, epci)
        .flatMap(
            versions -> {
              int last = versions.get(0).version();
              Map<String, Object> both = new HashMap<>();
              both.put("from", number(asked, "de", Math.max(1, last - 1)));
              both.put("to", number(asked, "a", last));
              return matrices
                  .compare(caller, epci, both)
                  .map(compared -> Map.of("compared", compared, "versions", versions));
            });
  }

  /** What is no number is left as typed: the service says what is wrong with it. */
  private static Object number(MultiValueMap<String, String> asked, String name, int otherwise) {
    String text = MatrixPage.text(asked, name);
    return text.isEmpty() ? otherwise : text;
  }
}
