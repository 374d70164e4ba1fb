package fr.gusp.veille.command.matrix.abandon;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.contract.id.MatrixDraftId;
import org.springframework.stereotype.Component;

/** {@code POST …/abandon {}} */
@Component
class AbandonDraftAct implements Act<MatrixDraftId> {

  @Override
  public String name() {
    return "abandon";
  }

  @Override
  public DraftCommand read(MatrixDraftId draft, Fields body) {
    return new AbandonDraft(draft);
  }
}
