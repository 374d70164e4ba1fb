package fr.gusp.veille.command.matrix.abandon;

import static fr.gusp.veille.command.matrix.Drafts.DRAFT;
import static fr.gusp.veille.command.report.Callers.theCoordination;

import fr.gusp.veille.command.matrix.Drafts;
import fr.gusp.veille.command.matrix.TheDraftExists;
import fr.gusp.veille.command.matrix.TheDraftIsOpen;
import fr.gusp.veille.contract.matrix.MatrixDraftAbandoned;
import org.junit.jupiter.api.Test;

class AbandonDraftTest {

  private static final AbandonDraft ABANDON = new AbandonDraft(DRAFT);

  @Test
  void nothingComesOfIt() {
    Drafts.aDraft().when(ABANDON, theCoordination()).then(new MatrixDraftAbandoned(DRAFT));
  }

  @Test
  void whatIsOverIsNotAbandoned() {
    Drafts.aPublishedDraft().when(ABANDON, theCoordination()).refusedBy(TheDraftIsOpen.class);
  }

  @Test
  void whatWasNeverBegunIsUnknown() {
    Drafts.noDraft().when(ABANDON, theCoordination()).refusedBy(TheDraftExists.class);
  }
}
