package fr.gusp.veille.command.matrix.rebase;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.contract.id.MatrixDraftId;
import org.springframework.stereotype.Component;

/** {@code POST …/rebase {}} */
@Component
class RebaseDraftAct implements Act<MatrixDraftId> {

  @Override
  public String name() {
    return "rebase";
  }

  @Override
  public DraftCommand read(MatrixDraftId draft, Fields body) {
    return new RebaseDraft(draft);
  }
}
