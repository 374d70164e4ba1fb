package fr.gusp.veille.gateway.desk.search;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.desk.DeskSettings;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summaries;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds reports by words and filters together; list and map are two views of one filter. */
@Controller
class SearchPage {

  private static final ParameterizedTypeReference<Summaries> LIST =
      new ParameterizedTypeReference<>() {};

  private final Callers callers;
  private final QueryService query;
  private final Directory directory;
  private final Pages pages;
  private final DeskSettings settings;

  SearchPage(
      Callers callers,
      QueryService query,
      Directory directory,
      Pages pages,
      DeskSettings settings) {
    this.settings = settings;
    this.callers = callers;
    this.query = query;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping("/signalements")
  Mono<Rendering> search(ServerWebExchange exchange) {
    Filters filters = Filters.of(exchange.getRequest().getQueryParams());
    return callers
        .required(exchange)
        .flatMap(caller -> content(caller, filters))
        .flatMap(content -> pages.page(exchange, "search", content));
  }

  private Mono<Map<String, Object>> content(Caller caller, Filters filters) {
    return Mono.zip(
            query.read(caller, LIST, filters.forQuery(), "reports"),
            directory.quartiersOf(caller),
            directory.organisations(caller),
            directory.secteursOf(caller, filters.quartier() == null ? "" : filters.quartier()),
            settings.views(caller))
        .map(
            parts -> {
              Map<String, Object> content = content(filters, parts.getT1(), parts.getT2());
              content.put("organisations", parts.getT3());
              content.put("secteurs", parts.getT4());
              content.put("saved", parts.getT5());
              return content;
            });
  }

  private static Map<String, Object> content(
      Filters filters, Summaries list, List<Directory.Quartier> quartiers) {
    Map<String, Object> content = new HashMap<>();
    content.put("list", list);
    content.put("quartiers", quartiers);
    content.put("filters", filters);
    content.put("base", "/signalements");
    content.put("map", "carte".equals(filters.vue()));
    content.put("topics", topics(quartiers));
    content.put("points", ReportPoints.address(filters));
    return content;
  }

  private static String topics(List<Directory.Quartier> quartiers) {
    return quartiers.stream().map(one -> "quartier:" + one.id()).collect(Collectors.joining(","));
  }
}
