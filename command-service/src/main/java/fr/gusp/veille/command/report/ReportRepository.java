package fr.gusp.veille.command.report;

import fr.gusp.veille.command.rule.Rule;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the report an act is about, or makes room for a new one. */
@Component
public class ReportRepository {

  private final EventSourcingRepository<ReportAggregate> repository;

  ReportRepository(EventSourcingRepository<ReportAggregate> repository) {
    this.repository = repository;
  }

  Aggregate<ReportAggregate> open(ReportCommand command) {
    return command instanceof CreatesReport ? create() : load(command);
  }

  /** The place of the report's last event in its stream, or -1 where there is none. */
  long version(Aggregate<ReportAggregate> report) {
    return report.version() == null ? -1 : report.version();
  }

  private Aggregate<ReportAggregate> load(ReportCommand command) {
    try {
      return repository.load(command.report().toString());
    } catch (AggregateNotFoundException nothing) {
      Rule.check(new TheReportExists(false));
      throw nothing;
    }
  }

  private Aggregate<ReportAggregate> create() {
    try {
      return repository.newInstance(ReportAggregate::new);
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }
}
