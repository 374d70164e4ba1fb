package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadATour;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/tours}: the tours of one's quartiers, and those elsewhere in which one's
 * organisation takes part, the latest first.
 */
@RestController
class ToursEndpoint {

  private static final Comparator<TourLine> LATEST_FIRST =
      Comparator.comparing((TourLine each) -> each.startsAt().toInstant())
          .reversed()
          .thenComparing(each -> each.id().value());

  private final Tours tours;
  private final References references;

  ToursEndpoint(Tours tours, References references) {
    this.tours = tours;
    this.references = references;
  }

  @GetMapping("/api/v1/tours")
  Mono<ResponseEntity<Page<TourSummary>>> tours(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, "quartier", "state", "page");
    Reference reference = references.now();
    OwnQuartiers own =
        OwnQuartiers.read(parameters, caller, reference)
            .and(reference.worksIn(caller.organisation()));
    @Nullable TourState state = parameters.code("state", TourState.class);
    int page = parameters.page();
    parameters.check();
    Set<QuartierId> quartiers =
        own.thatMay(quartier -> OnlyItsMembersReadATour.lists(caller, quartier, reference));
    return Flux.fromIterable(quartiers)
        .flatMap(tours::of)
        .flatMapIterable(lines -> lines)
        .filter(line -> mayRead(caller, line))
        .filter(line -> state == null || line.state() == state)
        .collectSortedList(LATEST_FIRST)
        .map(lines -> Page.of(lines, page))
        .flatMap(this::named)
        .map(Answer::of);
  }

  private static boolean mayRead(Caller caller, TourLine line) {
    return OnlyItsMembersReadATour.allows(caller, line.quartier(), line.participants());
  }

  private Mono<Page<TourSummary>> named(Page<TourLine> lines) {
    SummariseTour names = new SummariseTour(references.now());
    return tours
        .filedOn(lines.items().stream().map(TourLine::id).toList())
        .map(filed -> lines.map(each -> names.line(each, filed.getOrDefault(each.id(), 0))));
  }
}
