package fr.gusp.veille.command.matrix.rebase;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.command.matrix.DraftPlan;
import fr.gusp.veille.command.matrix.DraftRights;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftRebased;
import java.util.List;

/**
 * Lets a draft start from the version in force: what it changes stays changed, what others changed
 * meanwhile comes in. Where it does already, nothing is recorded.
 */
public record RebaseDraft(MatrixDraftId draft) implements DraftCommand {

  @Override
  public List<MatrixDraftEvent> decide(DraftState state, Circumstances here) {
    DraftPlan plan = DraftRights.open(state, here);
    int inForce = here.records().matrixInForce(plan.epci()).version();
    return plan.basedOn() == inForce ? List.of() : List.of(new MatrixDraftRebased(draft, inForce));
  }
}
