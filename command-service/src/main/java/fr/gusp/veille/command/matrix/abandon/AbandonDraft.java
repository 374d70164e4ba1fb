package fr.gusp.veille.command.matrix.abandon;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.command.matrix.DraftRights;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import java.util.List;

/** Gives a draft up. */
public record AbandonDraft(MatrixDraftId draft) implements DraftCommand {

  @Override
  public List<MatrixDraftEvent> decide(DraftState state, Circumstances here) {
    DraftRights.open(state, here);
    return List.of(new MatrixDraftAbandoned(draft));
  }
}
