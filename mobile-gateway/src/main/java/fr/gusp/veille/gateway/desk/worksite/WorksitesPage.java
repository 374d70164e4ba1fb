package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.caller.Callers;
import fr.gusp.veille.gateway.caller.Role;
import fr.gusp.veille.gateway.desk.Directory;
import fr.gusp.veille.gateway.desk.Filters;
import fr.gusp.veille.gateway.desk.Pages;
import fr.gusp.veille.gateway.desk.Words;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The chantiers under way, those of next month, and the others; of one quartier on its plan. */
@Controller
class WorksitesPage {

  private static final String BASE = "/chantiers";
  private static final String UNDER_WAY = "en-cours";

  /** Not a state: those that have a day in next month. */
  private static final String NEXT_MONTH = "mois-prochain";

  private final Callers callers;
  private final Worksites worksites;
  private final Directory directory;
  private final Pages pages;
  private final Clock clock;

  WorksitesPage(
      Callers callers, Worksites worksites, Directory directory, Pages pages, Clock clock) {
    this.callers = callers;
    this.worksites = worksites;
    this.directory = directory;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping(BASE)
  Mono<Rendering> show(ServerWebExchange exchange) {
    Filters asked = Filters.of(exchange.getRequest().getQueryParams());
    Filters filters = asked.etat() == null ? asked.in(UNDER_WAY) : asked;
    return callers
        .required(exchange)
        .flatMap(caller -> content(caller, filters))
        .flatMap(content -> pages.page(exchange, "worksites", content));
  }

  private Mono<Map<String, Object>> content(Caller caller, Filters filters) {
    YearMonth next = YearMonth.now(clock.withZone(Words.PARIS)).plusMonths(1);
    return Mono.zip(
            worksites.list(caller, forQuery(filters, next)),
            directory.quartiersOf(caller),
            ground(caller, filters))
        .map(
            all -> {
              Map<String, Object> content = new HashMap<>();
              content.put("list", all.getT1());
              content.put("quartiers", all.getT2());
              content.put("map", SiteMap.of(all.getT3(), all.getT1().items()));
              content.put("filters", filters);
              content.put("base", BASE);
              content.put("nextMonth", next);
              content.put("mayRegister", mayRegister(caller));
              return content;
            });
  }

  private Mono<Ground> ground(Caller caller, Filters filters) {
    @Nullable String only = filters.quartier();
    List<String> own = List.copyOf(caller.quartiers());
    String shown = only == null && own.size() == 1 ? own.get(0) : only;
    return shown == null ? Mono.just(Ground.UNKNOWN) : worksites.ground(caller, shown);
  }

  private static Map<String, Object> forQuery(Filters filters, YearMonth next) {
    Map<String, Object> names = filters.forQuery();
    names.keySet().retainAll(List.of("state", "quartier", "page"));
    if (NEXT_MONTH.equals(filters.etat())) {
      names.remove("state");
      names.put("month", next);
      names.put("on", next.atDay(1));
    }
    return names;
  }

  static boolean mayRegister(Caller caller) {
    return caller.is(Role.GUICHET) || caller.is(Role.COORDINATION);
  }
}
