package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what a review shows beside its figures; it does without what cannot be read. */
@Component
class Around {

  private static final ParameterizedTypeReference<Surroundings.Tours> TOURS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Surroundings.Meetings> MEETINGS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Surroundings.Meeting> MEETING =
      new ParameterizedTypeReference<>() {};

  private final QueryService query;

  Around(QueryService query) {
    this.query = query;
  }

  Mono<Surroundings> of(Caller caller, ReviewAsked asked, LocalDate day) {
    return Mono.zip(tours(caller, asked), last(caller, asked))
        .map(both -> Surroundings.of(asked.month(), day, both.getT1(), both.getT2().orElse(null)));
  }

  private Mono<Surroundings.Tours> tours(Caller caller, ReviewAsked asked) {
    return query
        .read(caller, TOURS, Map.of("quartier", asked.quartier()), "tours")
        .onErrorReturn(new Surroundings.Tours(List.of()));
  }

  /** The meeting before the one this review is for; else the last one held. */
  private Mono<Optional<Surroundings.Meeting>> last(Caller caller, ReviewAsked asked) {
    LocalDate end = asked.month().plusMonths(1).atEndOfMonth();
    return query
        .read(caller, MEETINGS, Map.of("quartier", asked.quartier()), "committees", "sessions")
        .flatMapIterable(Surroundings.Meetings::items)
        .filter(one -> !one.id().equals(asked.session()) && !one.heldOn().isAfter(end))
        .sort(Comparator.comparing(Surroundings.Meeting::heldOn).reversed())
        .next()
        .flatMap(one -> query.read(caller, MEETING, Map.of(), "committees", "sessions", one.id()))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .onErrorReturn(Optional.empty());
  }
}
