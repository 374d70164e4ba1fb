package fr.gusp.veille.command.rounds;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.round.RoundEvent;
import fr.gusp.veille.contract.round.RoundsPublished;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The calendar as the store knows it; each version is whole. */
@AggregateRoot(type = "rounds")
public class RoundsAggregate extends Life<Calendar, RoundEvent> {

  static final Kind<RoundsAggregate> KIND =
      new Kind<>(
          RoundsAggregate.class,
          RoundsAggregate::new,
          RoundEvent.STREAM,
          new TheCalendarExists(false));

  RoundsAggregate() {
    super(Calendar.NONE);
  }

  @EventSourcingHandler
  void evolve(RoundEvent event, @Timestamp Instant at) {
    happened(event, at, (before, fact, recordedAt) -> of((RoundsPublished) fact));
  }

  @Override
  protected String answer(Calendar state, long version, Instant recordedAt) {
    return RoundsJson.of(state, version, recordedAt);
  }

  private static Calendar of(RoundsPublished event) {
    return new Calendar(event.version(), event.rounds());
  }
}
