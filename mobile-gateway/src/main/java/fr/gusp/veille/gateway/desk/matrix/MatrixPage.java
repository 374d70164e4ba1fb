package fr.gusp.veille.gateway.desk.matrix;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Who answers for what: the version in force, or one before, for every member. */
@Controller
class MatrixPage {

  private static final List<String> FILTERS = List.of("quartier", "nature", "organisation", "q");

  private final Callers callers;
  private final Matrices matrices;
  private final Pages pages;

  MatrixPage(Callers callers, Matrices matrices, Pages pages) {
    this.callers = callers;
    this.matrices = matrices;
    this.pages = pages;
  }

  @GetMapping("/matrice")
  Mono<Rendering> show(ServerWebExchange exchange) {
    MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                matrices
                    .territory(caller, blankless(asked, "epci"))
                    .flatMap(epci -> content(caller, epci.epci(), asked)))
        .flatMap(content -> pages.page(exchange, "matrice", content));
  }

  private Mono<Map<String, Object>> content(
      Caller caller, String epci, MultiValueMap<String, String> asked) {
    Map<String, String> filters = new HashMap<>();
    FILTERS.forEach(name -> filters.put(name, text(asked, name)));
    String number =
        text(asked, "version").matches("\\d{1,6}") ? text(asked, "version") : "en-vigueur";
    boolean edits = Matrices.edits(caller) && epci.equals(caller.epci());
    Mono<List<DraftRow>> drafts =
        edits ? matrices.drafts(caller, epci) : Mono.just(List.<DraftRow>of());
    return Mono.zip(
            matrices.version(caller, epci, number, filters),
            matrices.versions(caller, epci),
            matrices.choices(caller, epci),
            drafts,
            matrices.territories(caller))
        .map(
            all -> {
              Map<String, Object> content = new HashMap<>();
              content.put("version", all.getT1());
              content.put("versions", all.getT2());
              content.put("choices", all.getT3());
              content.put("drafts", all.getT4());
              content.put("epcis", all.getT5());
              content.put("filters", filters);
              content.put("filtered", filters.values().stream().anyMatch(each -> !each.isEmpty()));
              content.put("edits", edits);
              content.put("done", text(asked, "fait"));
              return content;
            });
  }

  static String text(MultiValueMap<String, String> asked, String name) {
    String value = asked.getFirst(name);
    return value == null ? "" : value.strip();
  }

  private static @Nullable String blankless(MultiValueMap<String, String> asked, String name) {
    return text(asked, name).isEmpty() ? null : text(asked, name);
  }
}
