package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixDraftId;

/** The draft starts from a later version now; what it changes stays changed. */
public record MatrixDraftRebased(MatrixDraftId draft, int basedOn) implements MatrixDraftEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rebased(this);
  }
}
