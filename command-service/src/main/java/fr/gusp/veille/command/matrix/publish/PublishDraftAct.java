package fr.gusp.veille.command.matrix.publish;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.contract.id.MatrixDraftId;
import org.springframework.stereotype.Component;

/** {@code POST …/publish {}} */
@Component
class PublishDraftAct implements Act<MatrixDraftId> {

  @Override
  public String name() {
    return "publish";
  }

  @Override
  public DraftCommand read(MatrixDraftId draft, Fields body) {
    return new PublishDraft(draft);
  }
}
