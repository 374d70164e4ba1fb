package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.matrix.DraftCommand;
import fr.gusp.veille.command.matrix.DraftPlan;
import fr.gusp.veille.command.matrix.DraftRights;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.DeskId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds a row to the draft, or replaces the one of the same name. */
public record PutRow(MatrixDraftId draft, MatrixRow row) implements DraftCommand {

  /** Nothing is recorded where the draft has that very row already. */
  @Override
  public List<MatrixDraftEvent> decide(DraftState state, Circumstances here) {
    DraftPlan plan = DraftRights.open(state, here);
    ReferenceInForce reference = here.reference();
    RowRules.check(row, plan.epci(), reference);
    List<MatrixRow> base = here.records().matrix(plan.epci(), plan.basedOn()).rows();
    @Nullable MatrixRow before = plan.changes().row(row.id(), base).orElse(null);
    MatrixRow written = written(before, reference);
    Rule.check(new TheDeskIsOfTheLead(isDeskOfTheLead(written, reference)));
    return saysTheSame(written, before)
        ? List.of()
        : List.of(new MatrixDraftRowPut(draft, written));
  }

  /** What the charter said stays readable; a desk that is not named is the lead's first. */
  private MatrixRow written(@Nullable MatrixRow before, ReferenceInForce reference) {
    @Nullable DeskId desk =
        row.lead() == null || row.desk() != null ? row.desk() : reference.deskOf(row.lead());
    String owner = row.lead() == null ? "non précisé" : reference.nameOf(row.lead());
    return with(row, desk, before == null ? owner : before.charterOwner());
  }

  private static boolean isDeskOfTheLead(MatrixRow row, ReferenceInForce reference) {
    return row.desk() == null || (row.lead() != null && reference.hasDesk(row.lead(), row.desk()));
  }

  private static boolean saysTheSame(MatrixRow written, @Nullable MatrixRow before) {
    return before != null
        && before.equals(
            new MatrixRow(
                written.id(),
                written.quartier(),
                written.secteur(),
                written.nature(),
                written.ground(),
                written.lead(),
                written.desk(),
                written.supports(),
                written.charterOwner(),
                written.source(),
                written.targets(),
                before.basis(),
                written.conditions()));
  }

  private static MatrixRow with(MatrixRow row, @Nullable DeskId desk, String owner) {
    return new MatrixRow(
        row.id(),
        row.quartier(),
        row.secteur(),
        row.nature(),
        row.ground(),
        row.lead(),
        desk,
        row.supports(),
        owner,
        row.source(),
        row.targets(),
        row.basis(),
        row.conditions());
  }
}
