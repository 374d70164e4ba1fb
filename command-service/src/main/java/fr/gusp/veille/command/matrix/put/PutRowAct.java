package fr.gusp.veille.command.matrix.put;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.contract.id.MatrixDraftId;
import org.springframework.stereotype.Component;

/** {@code POST …/put-row {row: {id, quartier, secteur, nature, ground, lead, …}}} */
@Component
class PutRowAct implements Act<MatrixDraftId> {

  @Override
  public String name() {
    return "put-row";
  }

  @Override
  public DraftCommand read(MatrixDraftId draft, Fields body) {
    Fields row = body.required("row", body.object("row"));
    if (row == null) {
      body.done();
    }
    body.refuseUnknown();
    return new PutRow(draft, RowForm.read(requireNonNull(row)));
  }
}
