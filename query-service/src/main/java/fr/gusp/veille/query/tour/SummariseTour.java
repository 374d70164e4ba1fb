package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.SecteurId;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.summary.Summarise;
import fr.gusp.veille.query.summary.Summary.Named;
import java.util.List;

/** Puts today's names to a tour. */
final class SummariseTour {

  private final Reference reference;
  private final Summarise names;

  SummariseTour(Reference reference) {
    this.reference = reference;
    this.names = new Summarise(reference);
  }

  TourSummary line(TourLine tour, int filed) {
    TourLine.Counts counts = tour.counts();
    return new TourSummary(
        tour.id().toString(),
        tour.quartier().value(),
        names.quartier(tour.quartier()),
        tour.secteurs().stream().map(each -> secteur(tour, each)).toList(),
        tour.startsAt(),
        tour.state().code(),
        tour.state().label(),
        organisations(tour.participants()),
        new TourSummary.Counts(
            counts.conforme(), counts.aTraiter(), counts.nonVu(), counts.sansObjet(), filed));
  }

  List<Named> organisations(List<OrganisationId> ids) {
    return ids.stream().map(id -> new Named(id.value(), reference.nameOf(id))).toList();
  }

  private Named secteur(TourLine tour, SecteurId id) {
    return new Named(
        id.value(),
        reference.secteur(tour.quartier(), id).map(each -> each.name()).orElse(id.value()));
  }
}
