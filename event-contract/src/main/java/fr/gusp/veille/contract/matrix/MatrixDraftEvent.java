package fr.gusp.veille.contract.matrix;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.wire.VeilleEvent;

/** A fact in the life of one draft of the matrix: nothing of it is in force until published. */
public sealed interface MatrixDraftEvent extends VeilleEvent
    permits MatrixDraftBegun,
        MatrixDraftRowPut,
        MatrixDraftRowRemoved,
        MatrixDraftRebased,
        MatrixDraftAbandoned,
        MatrixDraftPublished {

  String STREAM = "matrix-draft:";

  MatrixDraftId draft();

  /** Answers with the one case that fits. */
  <R> R match(Cases<R> cases);

  /** One answer per kind of event. */
  interface Cases<R> {
    R begun(MatrixDraftBegun event);

    R rowPut(MatrixDraftRowPut event);

    R rowRemoved(MatrixDraftRowRemoved event);

    R rebased(MatrixDraftRebased event);

    R abandoned(MatrixDraftAbandoned event);

    R published(MatrixDraftPublished event);
  }

  @JsonIgnore
  @Override
  default String stream() {
    return STREAM + draft();
  }
}
