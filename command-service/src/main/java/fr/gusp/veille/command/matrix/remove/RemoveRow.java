package fr.gusp.veille.command.matrix.remove;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.command.matrix.DraftPlan;
import fr.gusp.veille.command.matrix.DraftRights;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftRowRemoved;
import java.util.List;

/** Takes a row out of the draft. */
public record RemoveRow(MatrixDraftId draft, MatrixRowId row) implements DraftCommand {

  @Override
  public List<MatrixDraftEvent> decide(DraftState state, Circumstances here) {
    DraftPlan plan = DraftRights.open(state, here);
    var base = here.records().matrix(plan.epci(), plan.basedOn()).rows();
    Rule.check(new TheRowIsInTheDraft(plan.changes().row(row, base).isPresent()));
    return List.of(new MatrixDraftRowRemoved(draft, row));
  }
}
