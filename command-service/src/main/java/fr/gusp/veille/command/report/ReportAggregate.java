package fr.gusp.veille.command.report;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.report.ReportEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The report as the store knows it; its stream is its identifier. */
@AggregateRoot(type = "report")
public class ReportAggregate extends Life<ReportState, ReportEvent> {

  static final Kind<ReportAggregate> KIND =
      new Kind<>(ReportAggregate.class, ReportAggregate::new, "", new TheReportExists(false));

  ReportAggregate() {
    super(new Unfiled());
  }

  @EventSourcingHandler
  void evolve(ReportEvent event, @Timestamp Instant at) {
    happened(event, at, Evolution::evolve);
  }

  @Override
  protected String answer(ReportState state, long version, Instant recordedAt) {
    return AnswerJson.of((FiledReport) state, version, recordedAt);
  }
}
