package fr.gusp.veille.command.matrix.rebase;

import static fr.gusp.veille.command.matrix.Drafts.DRAFT;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.matrix.Drafts;
import fr.gusp.veille.command.matrix.TheDraftIsOpen;
import fr.gusp.veille.contract.matrix.MatrixDraftRebased;
import org.junit.jupiter.api.Test;

class RebaseDraftTest {

  private static final RebaseDraft REBASE = new RebaseDraft(DRAFT);

  @Test
  void startsFromTheVersionInForceNow() {
    Drafts.anOvertakenDraft()
        .when(REBASE, theCoordination())
        .then(new MatrixDraftRebased(DRAFT, 2));
  }

  @Test
  void staysQuietWhereItDoesAlready() {
    assertThat(Drafts.aDraft().when(REBASE, theCoordination()).events()).isEmpty();
  }

  @Test
  void whatIsOverIsNotRebased() {
    Drafts.anAbandonedDraft().when(REBASE, theCoordination()).refusedBy(TheDraftIsOpen.class);
  }
}
