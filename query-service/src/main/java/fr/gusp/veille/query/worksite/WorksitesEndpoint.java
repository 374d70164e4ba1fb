package fr.gusp.veille.query.worksite;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.OwnQuartiers;
import fr.gusp.veille.query.http.Page;
import fr.gusp.veille.query.http.Parameters;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadAWorksite;
import fr.gusp.veille.query.row.PlaceRow;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
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
 * {@code GET /api/v1/worksites}: the chantiers of one's quartiers, of one state on the day {@code
 * on} (today where it is not said), or those open in some day of a {@code month}.
 */
@RestController
class WorksitesEndpoint {

  private static final Comparator<WorksiteLine> IN_ORDER_OF_BEGINNING =
      Comparator.comparing(WorksiteLine::first).thenComparing(each -> each.id().value());

  private final Worksites worksites;
  private final References references;
  private final Clock clock;

  WorksitesEndpoint(Worksites worksites, References references, Clock clock) {
    this.worksites = worksites;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/worksites")
  Mono<ResponseEntity<Page<WorksiteSummary>>> worksites(
      @RequestParam MultiValueMap<String, String> given, Caller caller) {
    Parameters parameters = new Parameters(given, "quartier", "state", "on", "month", "page");
    Reference reference = references.now();
    OwnQuartiers own = OwnQuartiers.read(parameters, caller, reference);
    @Nullable WorksiteState state = parameters.code("state", WorksiteState.class);
    @Nullable LocalDate on = parameters.read("on", LocalDate::parse, "Une date : année-mois-jour");
    @Nullable YearMonth month = parameters.read("month", YearMonth::parse, "Un mois : année-mois");
    int page = parameters.page();
    parameters.check();
    LocalDate day = Objects.requireNonNullElseGet(on, this::today);
    Set<QuartierId> quartiers =
        own.thatMay(quartier -> OnlyItsMembersReadAWorksite.lists(caller, quartier));
    return Flux.fromIterable(quartiers)
        .flatMap(worksites::of)
        .flatMapIterable(lines -> lines)
        .distinct(WorksiteLine::id)
        .filter(line -> state == null || line.stateOn(day) == state)
        .filter(line -> month == null || line.openIn(month))
        .collectSortedList(IN_ORDER_OF_BEGINNING)
        .map(lines -> Page.of(lines, page).map(new SummariseWorksite(reference, day)::line))
        .map(Answer::of);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), PlaceRow.PARIS);
  }
}
