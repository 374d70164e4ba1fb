package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The month's review of a quartier, and the list behind each of its figures. */
@Controller
class ReviewPage {

  /** Parts of a figure, as an address names them and as the query service does. */
  private static final List<String> PARTS = List.of("nature", "secteur", "organisation");

  private final Callers callers;
  private final Wanted wanted;
  private final Reviews reviews;
  private final Around around;
  private final Pages pages;

  ReviewPage(Callers callers, Wanted wanted, Reviews reviews, Around around, Pages pages) {
    this.callers = callers;
    this.wanted = wanted;
    this.reviews = reviews;
    this.around = around;
    this.pages = pages;
  }

  @GetMapping("/quartiers/{quartier}/revue")
  Mono<Rendering> show(ServerWebExchange exchange, @PathVariable String quartier) {
    MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
    String view = "1".equals(asked.getFirst("projecteur")) ? "review-projector" : "review";
    return callers
        .required(exchange)
        .flatMap(caller -> wanted.of(caller, quartier, asked).flatMap(one -> review(caller, one)))
        .flatMap(content -> pages.page(exchange, view, content));
  }

  @GetMapping("/quartiers/{quartier}/revue/{figure}")
  Mono<Rendering> list(
      ServerWebExchange exchange, @PathVariable String quartier, @PathVariable String figure) {
    MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                wanted
                    .of(caller, quartier, asked)
                    .flatMap(one -> list(caller, one, figure, part(asked))))
        .flatMap(content -> pages.page(exchange, "review-figure", content));
  }

  private Mono<Map<String, Object>> review(Caller caller, ReviewAsked asked) {
    return reviews
        .read(caller, asked)
        .zipWhen(pack -> around.of(caller, asked, pack.review().day()))
        .map(
            both ->
                Map.of(
                    "pack", both.getT1(),
                    "review", both.getT1().review(),
                    "around", both.getT2(),
                    "slides", Slide.of(both.getT1(), both.getT2()),
                    "months", wanted.months(both.getT1().review().firstMonth()),
                    "asked", asked));
  }

  private Mono<Map<String, Object>> list(
      Caller caller, ReviewAsked asked, String figure, Map<String, String> part) {
    return reviews
        .list(caller, asked, figure, part)
        .map(list -> Map.of("list", list, "asked", asked, "part", List.copyOf(part.values())));
  }

  private static Map<String, String> part(MultiValueMap<String, String> asked) {
    Map<String, String> part = new LinkedHashMap<>();
    PARTS.forEach(
        name -> {
          String value = asked.getFirst(name);
          if (value != null && !value.isBlank()) {
            part.put(name, value);
          }
        });
    return part;
  }
}
