package fr.gusp.veille.command.matrix.publish;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.command.matrix.DraftPlan;
import fr.gusp.veille.command.matrix.DraftRights;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftPublished;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.List;
import java.util.Optional;

/** Brings a draft into force, as the next version. */
public record PublishDraft(MatrixDraftId draft) implements DraftCommand {

  @Override
  public List<MatrixDraftEvent> decide(DraftState state, Circumstances here) {
    return List.of(new MatrixDraftPublished(draft, next(state, here).version()));
  }

  @Override
  public Optional<MatrixPublished> bringsIntoForce(DraftState state, Circumstances here) {
    return Optional.of(next(state, here));
  }

  private static MatrixPublished next(DraftState state, Circumstances here) {
    DraftPlan plan = DraftRights.open(state, here);
    MatrixPublished inForce = here.records().matrixInForce(plan.epci());
    Rule.check(
        new TheDraftStartsFromTheVersionInForce(
            plan.basedOn(), here.records().matrix(plan.epci(), plan.basedOn()), inForce));
    List<MatrixRow> rows = plan.changes().on(inForce.rows());
    Rule.check(new TheDraftChangesSomething(!rows.equals(inForce.rows())));
    return new MatrixPublished(plan.epci(), inForce.version() + 1, rows);
  }
}
