package fr.gusp.veille.contract.samples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tours, sessions and chantiers have streams of their own, told apart by their prefix. */
class ApprovedStreamsTest {

  @Test
  void allFactsOfATourAreInItsStream() {
    String stream = TourEvent.STREAM + Samples.aPlannedTour().event().tour();

    assertThat(
            Stream.of(
                    Samples.aPlannedTour(),
                    Samples.aLookAtAPoint(),
                    Samples.aClosedTour(),
                    Samples.aCancelledTour())
                .map(sample -> sample.event().stream()))
        .containsOnly(stream);
  }

  @Test
  void allFactsOfAChantierAreInItsStream() {
    String stream = WorksiteEvent.STREAM + Samples.aRegisteredWorksite().event().worksite();

    assertThat(
            Stream.of(
                    Samples.aRegisteredWorksite(),
                    Samples.anAmendedWorksite(),
                    Samples.aClosedWorksite())
                .map(sample -> sample.event().stream()))
        .containsOnly(stream);
  }

  @Test
  void allFactsOfAnAssetAreInItsStream() {
    String stream = AssetEvent.STREAM + Samples.anAsset().event().asset();

    assertThat(
            Stream.of(Samples.anAsset(), Samples.aRetiredAsset())
                .map(sample -> sample.event().stream()))
        .containsOnly(stream);
    assertThat(Samples.aCalendarOfRounds().event().stream()).isEqualTo("rounds:call");
  }

  @Test
  void allFactsOfADraftAreInItsStream() {
    String stream = MatrixDraftEvent.STREAM + Samples.aDraft().event().draft();

    assertThat(
            Stream.of(
                    Samples.aDraft(),
                    Samples.aRowPut(),
                    Samples.aRowRemoved(),
                    Samples.aRebasedDraft(),
                    Samples.anAbandonedDraft(),
                    Samples.aPublishedDraft())
                .map(sample -> sample.event().stream()))
        .containsOnly(stream);
  }

  @Test
  void allFactsOfASessionAreInItsStream() {
    String stream = CommitteeEvent.STREAM + Samples.aPlannedSession().event().session();

    assertThat(
            Stream.of(
                    Samples.aPlannedSession(),
                    Samples.aFreeze(),
                    Samples.aDecision(),
                    Samples.aSettledDecision(),
                    Samples.aClosedSession())
                .map(sample -> sample.event().stream()))
        .containsOnly(stream);
  }
}
