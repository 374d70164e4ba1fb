package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixDraftId;

/** Nothing will come of the draft. */
public record MatrixDraftAbandoned(MatrixDraftId draft) implements MatrixDraftEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.abandoned(this);
  }
}
