package fr.gusp.veille.command.tour;

import fr.gusp.veille.contract.tour.TourCancelled;
import fr.gusp.veille.contract.tour.TourClosed;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.tour.TourPlanned;
import fr.gusp.veille.contract.tour.TourPointChecked;
import java.time.Instant;

/** What each fact makes of the state before it. It only assigns: whatever was recorded is true. */
final class TourEvolution implements TourEvent.Cases<TourState> {

  private final TourState before;
  private final Instant recordedAt;

  private TourEvolution(TourState before, Instant recordedAt) {
    this.before = before;
    this.recordedAt = recordedAt;
  }

  static TourState evolve(TourState before, TourEvent event, Instant recordedAt) {
    return event.match(new TourEvolution(before, recordedAt));
  }

  @Override
  public TourState planned(TourPlanned event) {
    return new Planned(TourPlan.of(event));
  }

  /** Every look is kept; none decides what may be looked at next. */
  @Override
  public TourState pointChecked(TourPointChecked event) {
    return before;
  }

  @Override
  public TourState closed(TourClosed event) {
    return new Closed(plan(), recordedAt);
  }

  @Override
  public TourState cancelled(TourCancelled event) {
    return new Cancelled(plan(), recordedAt);
  }

  private TourPlan plan() {
    return ((KnownTour) before).plan();
  }
}
