package fr.gusp.veille.command.matrix.remove;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MatrixRowId;
import org.springframework.stereotype.Component;

/** {@code POST …/remove-row {row}} */
@Component
class RemoveRowAct implements Act<MatrixDraftId> {

  @Override
  public String name() {
    return "remove-row";
  }

  @Override
  public DraftCommand read(MatrixDraftId draft, Fields body) {
    MatrixRowId row = body.required("row", body.id("row", MatrixRowId::new));
    body.done();
    return new RemoveRow(draft, requireNonNull(row));
  }
}
