package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.tour.TourEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The tour as the store knows it. */
@AggregateRoot(type = "tour")
public class TourAggregate extends Life<TourState, TourEvent> {

  static final Kind<TourAggregate> KIND =
      new Kind<>(
          TourAggregate.class, TourAggregate::new, TourEvent.STREAM, new TheTourExists(false));

  TourAggregate() {
    super(new Unplanned());
  }

  @EventSourcingHandler
  void evolve(TourEvent event, @Timestamp Instant at) {
    happened(event, at, TourEvolution::evolve);
  }

  @Override
  protected String answer(TourState state, long version, Instant recordedAt) {
    return TourJson.of((KnownTour) state, version, recordedAt);
  }
}
