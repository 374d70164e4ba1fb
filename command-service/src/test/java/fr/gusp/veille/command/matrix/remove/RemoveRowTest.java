package fr.gusp.veille.command.matrix.remove;

import static fr.gusp.veille.command.matrix.Drafts.DRAFT;
import static fr.gusp.veille.command.report.Callers.theCoordination;

import fr.gusp.veille.command.matrix.Drafts;
import fr.gusp.veille.contract.id.MatrixRowId;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixDraftRowRemoved;
import org.junit.jupiter.api.Test;

class RemoveRowTest {

  private static final RemoveRow ROADS = new RemoveRow(DRAFT, new MatrixRowId("roads"));
  private static final RemoveRow NEW = new RemoveRow(DRAFT, new MatrixRowId("new"));

  @Test
  void takesARowOfTheVersionOut() {
    Drafts.aDraft()
        .when(ROADS, theCoordination())
        .then(new MatrixDraftRowRemoved(DRAFT, new MatrixRowId("roads")));
  }

  @Test
  void takesARowOfTheDraftOut() {
    Drafts.aDraft(new MatrixDraftRowPut(DRAFT, Drafts.row("new", "call", null)))
        .when(NEW, theCoordination())
        .isDone();
  }

  @Test
  void aRowThatIsNotThereIsNotTakenOut() {
    Drafts.aDraft().when(NEW, theCoordination()).refusedBy(TheRowIsInTheDraft.class);
    Drafts.aDraft(new MatrixDraftRowRemoved(DRAFT, new MatrixRowId("roads")))
        .when(ROADS, theCoordination())
        .refusedBy(TheRowIsInTheDraft.class);
  }
}
