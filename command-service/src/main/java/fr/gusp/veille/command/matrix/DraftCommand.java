package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import java.util.UUID;

/** An act on one draft. */
public interface DraftCommand extends Command<DraftState, MatrixDraftEvent> {

  MatrixDraftId draft();

  @Override
  default UUID subject() {
    return draft().value();
  }

  @Override
  default Kind<MatrixDraftAggregate> kind() {
    return MatrixDraftAggregate.KIND;
  }
}
