package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.report.ReportEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The report as Axon sees it: an identity and one handler; everything else is plain state. */
@AggregateRoot(type = "report")
public class ReportAggregate {

  @AggregateIdentifier private @Nullable String id;
  private ReportState state = new Unfiled();
  private Instant recordedAt = Instant.EPOCH;

  /** Decides, and records what was decided. */
  public void perform(ReportCommand command, Circumstances here, MetaData metaData) {
    List<ReportEvent> events = command.decide(state, here);
    events.forEach(event -> AggregateLifecycle.apply(event, metaData));
  }

  public ReportState state() {
    return state;
  }

  /** When the last fact was recorded, to the millisecond, as it is stored. */
  public Instant recordedAt() {
    return recordedAt;
  }

  @EventSourcingHandler
  void evolve(ReportEvent event, @Timestamp Instant at) {
    id = event.report().toString();
    recordedAt = at.truncatedTo(ChronoUnit.MILLIS);
    state = Evolution.evolve(state, event, recordedAt);
  }
}
