package fr.gusp.veille.query.tour;

import fr.gusp.veille.contract.tour.TourCancelled;
import fr.gusp.veille.contract.tour.TourClosed;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.contract.tour.TourPointChecked;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.util.List;

/** What each kind of fact makes of the tour before it; it assigns and never decides. */
final class TourEvolution implements TourEvent.Cases<Tour> {

  private final Tour before;
  private final Fact fact;

  TourEvolution(Tour before, Fact fact) {
    this.before = before;
    this.fact = fact;
  }

  @Override
  public Tour planned(TourPlanned event) {
    throw new UnexpectedFactException("a tour is planned once");
  }

  @Override
  public Tour pointChecked(TourPointChecked event) {
    return before.looking(new Look(fact.position(), event), fact.sequence());
  }

  @Override
  public Tour closed(TourClosed event) {
    return end(
        new Ending(
            TourState.CLOS,
            fact.position(),
            fact.recordedAt(),
            event.present(),
            event.inhabitants(),
            event.note()));
  }

  @Override
  public Tour cancelled(TourCancelled event) {
    return end(
        new Ending(
            TourState.ANNULE, fact.position(), fact.recordedAt(), List.of(), 0, event.reason()));
  }

  private Tour end(Ending how) {
    if (before.ending() != null) {
      throw new UnexpectedFactException("a tour ends once");
    }
    return before.ended(how, fact.sequence());
  }
}
