package fr.gusp.veille.gateway.desk.worksite;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Shown;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads chantiers in their reader's name. */
@Component
public class Worksites {

  private static final ParameterizedTypeReference<Worksite> ONE =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<WorksiteRows> LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Ground> GROUND =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  Worksites(QueryService query) {
    this.query = query;
  }

  Mono<Worksite> one(Caller caller, UUID worksite) {
    return query.read(caller, ONE, Map.of(), "worksites", worksite.toString());
  }

  Mono<WorksiteRows> list(Caller caller, Map<String, ?> filters) {
    return query.read(caller, LIST, filters, "worksites");
  }

  /** Those of a quartier with a day in the month; a page does without what cannot be read. */
  public Mono<List<Worksite>> in(Caller caller, String quartier, YearMonth month) {
    return list(
            caller,
            Map.of(
                "quartier", quartier, "month", month.toString(), "on", month.atDay(1).toString()))
        .map(WorksiteRows::items)
        .onErrorReturn(List.of());
  }

  /** A chantier without a plan is still a chantier. */
  Mono<Ground> ground(Caller caller, String quartier) {
    return query
        .read(caller, GROUND, Map.of(), "quartiers", quartier, "map")
        .onErrorReturn(Ground.UNKNOWN);
  }

  /** Waits until screens show what was just recorded; gives up quietly after about a second. */
  Mono<Void> awaitVersion(Caller caller, UUID worksite, long version) {
    return Shown.awaitNew(one(caller, worksite), Worksite::version, version);
  }
}
