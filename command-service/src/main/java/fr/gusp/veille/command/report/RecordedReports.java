package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reports as they stand, for who only looks. */
@Component
public class RecordedReports {

  private final EventStore store;

  RecordedReports(EventStore store) {
    this.store = store;
  }

  public Optional<FiledReport> find(ReportId report) {
    DomainEventStream events = store.readEvents(report.toString());
    ReportState state = new Unfiled();
    while (events.hasNext()) {
      var next = events.next();
      state = Evolution.evolve(state, (ReportEvent) next.getPayload(), next.getTimestamp());
    }
    return state instanceof FiledReport filed ? Optional.of(filed) : Optional.empty();
  }
}
