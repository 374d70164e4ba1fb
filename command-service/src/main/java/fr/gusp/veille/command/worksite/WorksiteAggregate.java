package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The chantier as the store knows it. */
@AggregateRoot(type = "worksite")
public class WorksiteAggregate extends Life<WorksiteState, WorksiteEvent> {

  static final Kind<WorksiteAggregate> KIND =
      new Kind<>(
          WorksiteAggregate.class,
          WorksiteAggregate::new,
          WorksiteEvent.STREAM,
          new TheWorksiteExists(false));

  WorksiteAggregate() {
    super(new Unregistered());
  }

  @EventSourcingHandler
  void evolve(WorksiteEvent event, @Timestamp Instant at) {
    happened(event, at, WorksiteEvolution::evolve);
  }

  @Override
  protected String answer(WorksiteState state, long version, Instant recordedAt) {
    return WorksiteJson.of((KnownWorksite) state, version, recordedAt);
  }
}
