package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.command.act.Life;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;

/** The draft as the store knows it. */
@AggregateRoot(type = "matrix-draft")
public class MatrixDraftAggregate extends Life<DraftState, MatrixDraftEvent> {

  static final Kind<MatrixDraftAggregate> KIND =
      new Kind<>(
          MatrixDraftAggregate.class,
          MatrixDraftAggregate::new,
          MatrixDraftEvent.STREAM,
          new TheDraftExists(false));

  MatrixDraftAggregate() {
    super(new NoDraft());
  }

  @EventSourcingHandler
  void evolve(MatrixDraftEvent event, @Timestamp Instant at) {
    happened(event, at, (before, next, recordedAt) -> DraftEvolution.evolve(before, next));
  }

  @Override
  protected String answer(DraftState state, long version, Instant recordedAt) {
    return DraftJson.of((KnownDraft) state, version, recordedAt);
  }
}
