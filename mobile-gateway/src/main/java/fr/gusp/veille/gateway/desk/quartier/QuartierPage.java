package fr.gusp.veille.gateway.desk.quartier;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The dashboard of one quartier. */
@Controller
class QuartierPage {

  private static final ParameterizedTypeReference<Dashboard> DASHBOARD =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<QuartierMap> MAP =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final Pages pages;

  QuartierPage(Callers callers, QueryService query, Pages pages) {
    this.callers = callers;
    this.query = query;
    this.pages = pages;
  }

  @GetMapping("/quartiers/{quartier}")
  Mono<Rendering> show(
      ServerWebExchange exchange,
      @PathVariable String quartier,
      @RequestParam(required = false) @Nullable String au) {
    AsOfDay asOf = AsOfDay.of(au);
    return callers
        .required(exchange)
        .flatMap(caller -> content(caller, quartier, asOf))
        .flatMap(content -> pages.page(exchange, "quartier", content));
  }

  private Mono<Map<String, Object>> content(Caller caller, String quartier, AsOfDay asOf) {
    return Mono.zip(
        query.read(caller, DASHBOARD, asOf.forQuery(), "quartiers", quartier, "dashboard"),
        query
            .read(caller, MAP, Map.of(), "quartiers", quartier, "map")
            .onErrorReturn(new QuartierMap(List.of(), List.of())),
        (dashboard, map) ->
            Map.of(
                "list", list(quartier, asOf),
                "reads", caller.role() != null && caller.role().readsReports(),
                "dashboard", dashboard,
                "map", map,
                "breakdowns", Breakdown.of(dashboard, list(quartier, asOf)),
                "chart", MonthlyChart.of(dashboard.byMonth()),
                "au", asOf.text(),
                "pointsAddress", points(quartier, asOf)));
  }

  /** The reports of the quartier as of the day of the figures. */
  private static String list(String quartier, AsOfDay asOf) {
    String address = "/signalements?quartier=" + quartier;
    return asOf.day() == null ? address : address + "&au=" + asOf.day();
  }

  private static String points(String quartier, AsOfDay asOf) {
    String address = "/api/v1/quartiers/" + quartier + "/dashboard";
    String day = asOf.forQuery().get("asOf");
    return day == null ? address : address + "?asOf=" + day;
  }
}
