package fr.gusp.veille.command.tour.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.id.CheckpointId;
import fr.gusp.veille.contract.tour.Checkpoint;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  @Test
  void hasTheTwentySevenPointsInTheirOrder() {
    assertThat(Checklist.asShipped()).hasSize(27);
    assertThat(Checklist.asShipped().get(0))
        .isEqualTo(
            new Checkpoint(
                new CheckpointId("proprete-1"),
                "Propreté",
                "Trottoirs et caniveaux propres",
                false));
    assertThat(Checklist.asShipped()).extracting(Checkpoint::id).doesNotHaveDuplicates();
  }

  @Test
  void onlyEmptyDwellingsAreRestricted() {
    assertThat(Checklist.asShipped())
        .filteredOn(Checkpoint::restricted)
        .extracting(each -> each.id().value())
        .containsExactly("vacance-1");
  }
}
