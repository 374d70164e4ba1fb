package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixDraftId;

/** A row was added to the draft, or one of the same name replaced. */
public record MatrixDraftRowPut(MatrixDraftId draft, MatrixRow row) implements MatrixDraftEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.rowPut(this);
  }
}
