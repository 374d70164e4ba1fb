package fr.gusp.veille.command.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.MatrixDraftId;
import fr.gusp.veille.contract.matrix.MatrixDraftBegun;
import fr.gusp.veille.contract.matrix.RowChanges;

/** What a draft is about, the version it starts from and what it changes of it. */
public record DraftPlan(
    MatrixDraftId draft, EpciId epci, int basedOn, String title, RowChanges changes) {

  static DraftPlan of(MatrixDraftBegun event) {
    return new DraftPlan(
        event.draft(), event.epci(), event.basedOn(), event.title(), RowChanges.NONE);
  }

  DraftPlan with(RowChanges others) {
    return new DraftPlan(draft, epci, basedOn, title, others);
  }

  DraftPlan from(int version) {
    return new DraftPlan(draft, epci, version, title, changes);
  }
}
