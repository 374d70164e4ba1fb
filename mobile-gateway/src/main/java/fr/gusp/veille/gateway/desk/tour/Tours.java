package fr.gusp.veille.gateway.desk.tour;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.Shown;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads tours in their reader's name. */
@Component
class Tours {

  private static final ParameterizedTypeReference<Tour> ONE = new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<TourRows> LIST =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Shapes> SHAPES =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  Tours(QueryService query) {
    this.query = query;
  }

  Mono<Tour> one(Caller caller, UUID tour) {
    return query.read(caller, ONE, Map.of(), "tours", tour.toString());
  }

  Mono<TourRows> list(Caller caller, Map<String, ?> filters) {
    return query.read(caller, LIST, filters, "tours");
  }

  /** The outlines of the quartier; a tour without a map is still a tour. */
  Mono<Shapes> shapes(Caller caller, Tour tour) {
    return query
        .read(caller, SHAPES, Map.of(), "quartiers", tour.quartier(), "map")
        .onErrorReturn(Shapes.NONE);
  }

  /** Waits until screens show what was just recorded; gives up quietly after about a second. */
  Mono<Void> awaitVersion(Caller caller, UUID tour, long version) {
    return Shown.awaitNew(one(caller, tour), Tour::version, version);
  }
}
