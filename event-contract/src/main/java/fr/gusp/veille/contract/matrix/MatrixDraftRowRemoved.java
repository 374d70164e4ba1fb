package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MatrixRowId;

/** A row was taken out of the draft. */
public record MatrixDraftRowRemoved(MatrixDraftId draft, MatrixRowId row)
    implements MatrixDraftEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rowRemoved(this);
  }
}
