package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.contract.id.TourId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For each secteur of a tour, the last closed one that walked it before. */
final class PreviousTours {

  private PreviousTours() {}

  /** A tour that was closed after this one ended is none: a compte-rendu does not change. */
  static Map<SecteurId, TourId> of(Tour tour, List<TourLine> quartier) {
    Map<SecteurId, TourId> previous = new HashMap<>();
    quartier.stream()
        .filter(each -> before(each, tour))
        .sorted(
            Comparator.comparing((TourLine each) -> each.startsAt().toInstant())
                .thenComparing(each -> each.id().value()))
        .forEach(each -> each.secteurs().forEach(secteur -> previous.put(secteur, each.id())));
    previous.keySet().retainAll(tour.planned().secteurs());
    return previous;
  }

  private static boolean before(TourLine other, Tour tour) {
    Long ended = other.endedAtPosition();
    return other.closed()
        && !other.id().equals(tour.planned().tour())
        && other.startsAt().isBefore(tour.planned().startsAt())
        && ended != null
        && ended < tour.until();
  }
}
