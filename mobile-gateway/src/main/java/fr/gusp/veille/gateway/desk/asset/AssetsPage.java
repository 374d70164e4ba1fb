package fr.gusp.veille.gateway.desk.asset;

import fr.gusp.veille.contract.asset.AssetKind;
import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The équipements of one's quartiers, as a list, on a map, or as labels to print. */
@Controller
class AssetsPage {

  private static final String BASE = "/equipements";
  private static final String LABELS = BASE + "/etiquettes";

  private final Callers callers;
  private final KnownAssets assets;
  private final Labels labels;
  private final Directory directory;
  private final Pages pages;

  AssetsPage(Callers callers, KnownAssets assets, Labels labels, Directory directory, Pages pages) {
    this.callers = callers;
    this.assets = assets;
    this.labels = labels;
    this.directory = directory;
    this.pages = pages;
  }

  @GetMapping(BASE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    AssetFilters filters = AssetFilters.of(exchange.getRequest().getQueryParams());
    return callers
        .required(exchange)
        .flatMap(
            caller ->
                Mono.zip(assets.list(caller, filters.forQuery()), directory.quartiersOf(caller))
                    .map(both -> content(caller, filters, both.getT1(), both.getT2())))
        .flatMap(content -> pages.page(exchange, "assets", content));
  }

  @GetMapping(LABELS)
  Mono<Rendering> labels(ServerWebExchange exchange) {
    AssetFilters filters = AssetFilters.of(exchange.getRequest().getQueryParams());
    return callers
        .required(exchange)
        .flatMap(caller -> assets.list(caller, filters.forQuery()))
        .map(
            list ->
                Map.of(
                    "list", list,
                    "labels", list.items().stream().map(labels::of).toList(),
                    "filters", filters,
                    "base", LABELS))
        .flatMap(content -> pages.page(exchange, "asset-labels", content));
  }

  private static Map<String, Object> content(
      Caller caller, AssetFilters filters, AssetRows list, List<Directory.Quartier> quartiers) {
    Map<String, Object> content = new HashMap<>();
    content.put("list", list);
    content.put("filters", filters);
    content.put("quartiers", quartiers);
    content.put("kinds", AssetKind.values());
    content.put("base", BASE);
    content.put("map", "carte".equals(filters.vue()));
    content.put("points", filters.points());
    content.put("mayImport", mayImport(caller));
    return content;
  }

  static boolean mayImport(Caller caller) {
    return caller.is(Role.COORDINATION);
  }
}
