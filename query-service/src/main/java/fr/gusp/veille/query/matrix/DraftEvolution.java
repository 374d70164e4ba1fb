package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftPublished;
import fr.gusp.veille.contract.matrix.MatrixDraftRebased;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixDraftRowRemoved;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;

/** What each kind of fact makes of the draft before it; it assigns and never decides. */
final class DraftEvolution implements MatrixDraftEvent.Cases<Draft> {

  private final Draft before;
  private final Fact fact;

  DraftEvolution(Draft before, Fact fact) {
    this.before = before;
    this.fact = fact;
  }

  @Override
  public Draft begun(MatrixDraftBegun event) {
    throw new UnexpectedFactException("a draft is begun once");
  }

  @Override
  public Draft rowPut(MatrixDraftRowPut event) {
    return before.changing(fact, before.changes().putting(event.row()));
  }

  @Override
  public Draft rowRemoved(MatrixDraftRowRemoved event) {
    return before.changing(fact, before.changes().removing(event.row()));
  }

  @Override
  public Draft rebased(MatrixDraftRebased event) {
    return before.from(fact, event.basedOn());
  }

  @Override
  public Draft abandoned(MatrixDraftAbandoned event) {
    return before.ended(fact, DraftState.ABANDONNE, null);
  }

  @Override
  public Draft published(MatrixDraftPublished event) {
    return before.ended(fact, DraftState.PUBLIE, event.version());
  }
}
