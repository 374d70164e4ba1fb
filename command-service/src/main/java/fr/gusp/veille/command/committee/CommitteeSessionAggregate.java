package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The session of a comité as the store knows it. */
@AggregateRoot(type = "committee-session")
public class CommitteeSessionAggregate extends Life<SessionState, CommitteeEvent> {

  static final Kind<CommitteeSessionAggregate> KIND =
      new Kind<>(
          CommitteeSessionAggregate.class,
          CommitteeSessionAggregate::new,
          CommitteeEvent.STREAM,
          new TheSessionExists(false));

  CommitteeSessionAggregate() {
    super(new NoSession());
  }

  @EventSourcingHandler
  void evolve(CommitteeEvent event, @Timestamp Instant at) {
    happened(event, at, SessionEvolution::evolve);
  }

  @Override
  protected String answer(SessionState state, long version, Instant recordedAt) {
    return SessionJson.of((KnownSession) state, version, recordedAt);
  }
}
