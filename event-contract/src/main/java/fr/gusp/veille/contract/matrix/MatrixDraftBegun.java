package fr.gusp.veille.contract.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;

/** Someone began to change the matrix of an EPCI, starting from a version of it. */
public record MatrixDraftBegun(MatrixDraftId draft, EpciId epci, int basedOn, String title)
    implements MatrixDraftEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.begun(this);
  }
}
