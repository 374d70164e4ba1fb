package fr.gusp.veille.gateway.desk.review;

import fr.gusp.veille.gateway.caller.Caller;
import fr.gusp.veille.gateway.desk.QueryService;
import fr.gusp.veille.gateway.desk.worksite.Worksites;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what a review shows beside its figures; it does without what cannot be read. */
@Component
class Around {

  private static final ParameterizedTypeReference<Listed<TourHeld>> TOURS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Listed<Surroundings.Meeting>> MEETINGS =
      new ParameterizedTypeReference<>() {};
  private static final ParameterizedTypeReference<Surroundings.Meeting> MEETING =
      new ParameterizedTypeReference<>() {};
  private static final int MOST_PAGES = 40;

  private final QueryService query;
  private final Worksites worksites;

  Around(QueryService query, Worksites worksites) {
    this.query = query;
    this.worksites = worksites;
  }

  Mono<Surroundings> of(Caller caller, ReviewAsked asked, LocalDate day) {
    return Mono.zip(
            tours(caller, asked),
            last(caller, asked),
            worksites.in(caller, asked.quartier(), Surroundings.nextMonth(asked.month())))
        .map(
            all ->
                Surroundings.of(
                    asked.month(), day, all.getT1(), all.getT2().orElse(null), all.getT3()));
  }

  private Mono<List<TourHeld>> tours(Caller caller, ReviewAsked asked) {
    return all(caller, TOURS, asked, "tours").collectList().onErrorReturn(List.of());
  }

  /** The last one that was held before the meeting this review is for. */
  private Mono<Optional<Surroundings.Meeting>> last(Caller caller, ReviewAsked asked) {
    return all(caller, MEETINGS, asked, "committees", "sessions")
        .collectList()
        .flatMap(meetings -> Mono.justOrEmpty(last(meetings, asked)))
        .flatMap(one -> query.read(caller, MEETING, Map.of(), "committees", "sessions", one.id()))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .onErrorReturn(Optional.empty());
  }

  /** Without a meeting, the last one that can have looked at the month. */
  static Optional<Surroundings.Meeting> last(
      List<Surroundings.Meeting> meetings, ReviewAsked asked) {
    LocalDate before =
        meetings.stream()
            .filter(one -> one.id().equals(asked.session()))
            .findFirst()
            .map(Surroundings.Meeting::heldOn)
            .orElse(asked.month().plusMonths(2).atDay(1));
    return meetings.stream()
        .filter(one -> one.held() && one.heldOn().isBefore(before))
        .max(Comparator.comparing(Surroundings.Meeting::heldOn));
  }

  /** Every page of a list of this quartier: an old month is seldom on the first. */
  private <T> Flux<T> all(
      Caller caller,
      ParameterizedTypeReference<Listed<T>> type,
      ReviewAsked asked,
      String... path) {
    return page(caller, type, asked, 1, path)
        .flatMapMany(
            first ->
                Flux.concat(
                    Mono.just(first),
                    Flux.range(2, Math.max(0, Math.min(first.last(), MOST_PAGES) - 1))
                        .concatMap(number -> page(caller, type, asked, number, path))))
        .flatMapIterable(Listed::items);
  }

  private <T> Mono<Listed<T>> page(
      Caller caller,
      ParameterizedTypeReference<Listed<T>> type,
      ReviewAsked asked,
      int number,
      String... path) {
    Map<String, Object> filters =
        number == 1
            ? Map.of("quartier", asked.quartier())
            : Map.of("quartier", asked.quartier(), "page", number);
    return query.read(caller, type, filters, path);
  }

  /** A page of a list. */
  record Listed<T>(List<T> items, @Nullable Integer pages) {

    int last() {
      return pages == null ? 1 : pages;
    }
  }
}
