package fr.gusp.veille.command.matrix;

import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftPublished;
import fr.gusp.veille.contract.matrix.MatrixDraftRebased;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixDraftRowRemoved;

/** What each fact makes of the state before it. It only assigns: whatever was recorded is true. */
final class DraftEvolution implements MatrixDraftEvent.Cases<DraftState> {

  private final DraftState before;

  private DraftEvolution(DraftState before) {
    this.before = before;
  }

  static DraftState evolve(DraftState before, MatrixDraftEvent event) {
    return event.match(new DraftEvolution(before));
  }

  @Override
  public DraftState begun(MatrixDraftBegun event) {
    return new OpenDraft(DraftPlan.of(event));
  }

  @Override
  public DraftState rowPut(MatrixDraftRowPut event) {
    return new OpenDraft(plan().with(plan().changes().putting(event.row())));
  }

  @Override
  public DraftState rowRemoved(MatrixDraftRowRemoved event) {
    return new OpenDraft(plan().with(plan().changes().removing(event.row())));
  }

  @Override
  public DraftState rebased(MatrixDraftRebased event) {
    return new OpenDraft(plan().from(event.basedOn()));
  }

  @Override
  public DraftState abandoned(MatrixDraftAbandoned event) {
    return new AbandonedDraft(plan());
  }

  @Override
  public DraftState published(MatrixDraftPublished event) {
    return new PublishedDraft(plan(), event.version());
  }

  private DraftPlan plan() {
    return ((KnownDraft) before).plan();
  }
}
