package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.MatrixDraftId;

/** The draft is in force, as this version of the matrix. */
public record MatrixDraftPublished(MatrixDraftId draft, int version) implements MatrixDraftEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.published(this);
  }
}
