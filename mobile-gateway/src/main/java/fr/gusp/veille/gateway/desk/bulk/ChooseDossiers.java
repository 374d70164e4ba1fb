package fr.gusp.veille.gateway.desk.bulk;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Summary;
import fr.gusp.veille.gateway.desk.form.Typed;
import fr.gusp.veille.gateway.desk.queue.Queue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads again what was chosen in a queue: the ticked ones, a page, or all results. */
@Component
class ChooseDossiers {

  static final int MOST = 200;
  private static final int PER_PAGE = 50;
  private static final ParameterizedTypeReference<Queue> QUEUE =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  ChooseDossiers(QueryService query) {
    this.query = query;
  }

  /** What was found, and how many there are in all. */
  record Found(List<Summary> dossiers, long total) {}

  Mono<Found> read(Caller caller, Typed typed) {
    Filters filters = filters(typed);
    String queue = typed.text("file", String.valueOf(caller.organisation()));
    return switch (typed.text("choix")) {
      case "tous" -> all(caller, queue, filters);
      case "page" ->
          page(caller, queue, filters).map(one -> found(one.items(), one.items().size()));
      default -> ticked(caller, queue, filters, typed.all("dossier"));
    };
  }

  private Mono<Found> all(Caller caller, String queue, Filters filters) {
    return Flux.range(1, MOST / PER_PAGE)
        .concatMap(number -> page(caller, queue, new Filters(filters.given(), number)))
        .takeUntil(one -> one.page() >= one.pages())
        .collectList()
        .map(
            pages ->
                found(
                    pages.stream().flatMap(one -> one.items().stream()).toList(),
                    pages.get(0).total()));
  }

  /** Of the page they were ticked on; what left it meanwhile is not there any more. */
  private Mono<Found> ticked(Caller caller, String queue, Filters filters, List<String> ids) {
    return page(caller, queue, filters)
        .map(one -> one.items().stream().filter(row -> ids.contains(row.id())).toList())
        .map(items -> found(items, items.size()));
  }

  private Mono<Queue> page(Caller caller, String queue, Filters filters) {
    Map<String, Object> asked = new HashMap<>(filters.forQueue());
    return query.read(caller, QUEUE, asked, "queues", queue);
  }

  private static Found found(List<Summary> dossiers, long total) {
    return new Found(dossiers, total);
  }

  private static Filters filters(Typed typed) {
    MultiValueMap<String, String> asked =
        UriComponentsBuilder.fromUriString("?" + typed.text("filtres")).build().getQueryParams();
    MultiValueMap<String, String> decoded = new org.springframework.util.LinkedMultiValueMap<>();
    asked.forEach(
        (name, values) ->
            values.forEach(
                value ->
                    decoded.add(
                        name,
                        value == null
                            ? ""
                            : java.net.URLDecoder.decode(
                                value, java.nio.charset.StandardCharsets.UTF_8))));
    return Filters.of(decoded);
  }
}
