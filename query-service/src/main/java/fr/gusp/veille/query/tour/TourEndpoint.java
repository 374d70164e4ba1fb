package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import fr.gusp.veille.query.http.Answer;
import fr.gusp.veille.query.http.ProblemException;
import fr.gusp.veille.query.reference.References;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.OnlyItsMembersReadATour;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.row.Shelf;
import fr.gusp.veille.query.sealed.SealedTexts;
import fr.gusp.veille.query.store.ShelfReader;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code GET /api/v1/tours/{id}}: outside the quartier only who takes part is told that it exists.
 */
@RestController
class TourEndpoint {

  private final Tours tours;
  private final ShelfReader shelves;
  private final SealedTexts texts;
  private final References references;
  private final Clock clock;

  TourEndpoint(
      Tours tours, ShelfReader shelves, SealedTexts texts, References references, Clock clock) {
    this.tours = tours;
    this.shelves = shelves;
    this.texts = texts;
    this.references = references;
    this.clock = clock;
  }

  @GetMapping("/api/v1/tours/{id}")
  Mono<ResponseEntity<TourView>> tour(@PathVariable String id, Caller caller) {
    return tours
        .find(tourId(id))
        .filter(
            tour ->
                OnlyItsMembersReadATour.allows(
                    caller, tour.planned().quartier(), tour.planned().participants()))
        .switchIfEmpty(Mono.error(ProblemException::notFound))
        .flatMap(tour -> view(tour, caller))
        .map(view -> Answer.versioned(view, view.version()));
  }

  private static TourId tourId(String text) {
    try {
      return TourId.of(text);
    } catch (IllegalArgumentException notAnId) {
      throw ProblemException.notFound();
    }
  }

  private Mono<TourView> view(Tour tour, Caller caller) {
    QuartierId quartier = tour.planned().quartier();
    TourId id = tour.planned().tour();
    Mono<List<Row>> rows = shelves.rows(Shelf.of(quartier)).defaultIfEmpty(List.of());
    return Mono.zip(previous(tour), rows, tours.filedOn(Set.of(id)), texts.of(id.value()))
        .map(
            all -> {
              RenderTour render = new RenderTour(caller, references.now(), day(tour), all.getT2());
              return render.view(
                  Ground.of(tour, all.getT2(), all.getT1(), render.lines()),
                  all.getT3().getOrDefault(id, 0),
                  all.getT4());
            });
  }

  private Instant day(Tour tour) {
    return tour.ending() == null ? clock.instant() : tour.ending().at();
  }

  private Mono<Map<SecteurId, Tour>> previous(Tour tour) {
    return tours
        .of(tour.planned().quartier())
        .map(lines -> PreviousTours.of(tour, lines))
        .flatMap(ids -> tours.all(Set.copyOf(ids.values())).map(found -> bySecteur(ids, found)));
  }

  private static Map<SecteurId, Tour> bySecteur(
      Map<SecteurId, TourId> ids, Map<TourId, Tour> found) {
    Map<SecteurId, Tour> all = new HashMap<>();
    ids.forEach(
        (secteur, id) -> {
          Tour tour = found.get(id);
          if (tour != null) {
            all.put(secteur, tour);
          }
        });
    return all;
  }
}
