package fr.gusp.veille.command.matrix.publish;

import static fr.gusp.veille.command.matrix.Drafts.CALL;
import static fr.gusp.veille.command.matrix.Drafts.DRAFT;
import static fr.gusp.veille.command.matrix.Drafts.FIRST;
import static fr.gusp.veille.command.matrix.Drafts.LIGHT;
import static fr.gusp.veille.command.report.Callers.theCoordination;
import static fr.gusp.veille.command.report.Callers.theCoordinationOfAnotherEpci;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.act.Story;
import fr.gusp.veille.command.matrix.DraftState;
import fr.gusp.veille.command.matrix.Drafts;
import fr.gusp.veille.command.matrix.TheDraftIsOpen;
import fr.gusp.veille.command.matrix.TheDraftIsYoursToKnow;
import fr.gusp.veille.command.report.Given;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftPublished;
import fr.gusp.veille.contract.matrix.MatrixDraftRebased;
import fr.gusp.veille.contract.matrix.MatrixDraftRowPut;
import fr.gusp.veille.contract.matrix.MatrixPublished;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PublishDraftTest {

  private static final PublishDraft PUBLISH = new PublishDraft(DRAFT);
  private static final MatrixDraftRowPut PUT = new MatrixDraftRowPut(DRAFT, LIGHT);

  @Test
  void isInForceAsTheNextVersionWithAllItsRows() {
    var story = Drafts.aDraft(PUT);

    story.when(PUBLISH, theCoordination()).then(new MatrixDraftPublished(DRAFT, 2));
    assertThat(broughtIntoForce(story))
        .isEqualTo(new MatrixPublished(CALL, 2, List.of(LIGHT, FIRST.rows().get(1))));
  }

  @Test
  void isRefusedWithWhatChangedWhereAnotherWasPublished() {
    var ending = Drafts.anOvertakenDraft(PUT).when(PUBLISH, theCoordination());

    ending.refusedBy(TheDraftStartsFromTheVersionInForce.class);
    assertThat(Objects.requireNonNull(ending.refusal()).rule().message())
        .contains("version 1", "version 2", "lignes changées : 2");
  }

  @Test
  void isPublishedOnceItStartsFromTheVersionInForce() {
    var story = Drafts.anOvertakenDraft(PUT, new MatrixDraftRebased(DRAFT, 2));

    story.when(PUBLISH, theCoordination()).then(new MatrixDraftPublished(DRAFT, 3));
    assertThat(broughtIntoForce(story).rows()).containsExactly(LIGHT, Drafts.SECOND.rows().get(1));
  }

  @Test
  void aVersionLikeTheOneBeforeIsRefused() {
    Drafts.aDraft().when(PUBLISH, theCoordination()).refusedBy(TheDraftChangesSomething.class);
  }

  @Test
  void onlyItsCoordinationPublishesAndOnce() {
    Drafts.aDraft(PUT)
        .when(PUBLISH, theCoordinationOfAnotherEpci())
        .refusedBy(TheDraftIsYoursToKnow.class);
    Drafts.aPublishedDraft().when(PUBLISH, theCoordination()).refusedBy(TheDraftIsOpen.class);
  }

  private static MatrixPublished broughtIntoForce(Story<DraftState, MatrixDraftEvent> story) {
    return PUBLISH
        .bringsIntoForce(
            story.state(),
            Given.circumstances(theCoordination(), PUBLISH.subject(), story.records()))
        .orElseThrow();
  }
}
