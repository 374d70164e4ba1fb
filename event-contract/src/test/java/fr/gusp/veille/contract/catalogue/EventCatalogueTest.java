package fr.gusp.veille.contract.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.gusp.veille.contract.asset.AssetEvent;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.matrix.MatrixDraftEvent;
import fr.gusp.veille.contract.matrix.MatrixEvent;
import fr.gusp.veille.contract.organisation.OrganisationEvent;
import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.contract.round.RoundEvent;
import fr.gusp.veille.contract.territory.TerritoryEvent;
import fr.gusp.veille.contract.tour.TourEvent;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.contract.worksite.WorksiteEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The closed table. A name that was stored once stays in this list for ever. */
class EventCatalogueTest {

  private record NotInTheTable() implements VeilleEvent {
    @Override
    public String stream() {
      return "none";
    }
  }

  @Test
  void namesAreThoseEverStored() {
    assertThat(EventCatalogue.names())
        .containsExactlyInAnyOrder(
            "report.filed.v1",
            "report.referred.v1",
            "report.left-to-coordination.v1",
            "report.accepted.v1",
            "report.declined.v1",
            "report.completed.v1",
            "report.verified.v1",
            "report.found-persisting.v1",
            "report.qualified.v1",
            "report.assigned.v1",
            "report.planned.v1",
            "report.replanned.v1",
            "report.safeguarded.v1",
            "report.reopened.v1",
            "report.closed.v1",
            "report.dismissed.v1",
            "report.confirmed.v1",
            "report.corrected.v1",
            "report.complemented.v1",
            "report.withdrawn.v1",
            "report.merged.v1",
            "report.unmerged.v1",
            "report.absorbed.v1",
            "report.released.v1",
            "report.relayed.v1",
            "report.escalated.v1",
            "report.commented.v1",
            "report.paused.v1",
            "report.resumed.v1",
            "report.side-referred.v1",
            "report.side-answered.v1",
            "report.procedure-begun.v1",
            "report.milestone-reached.v1",
            "report.linked.v1",
            "report.unlinked.v1",
            "report.target-passed.v1",
            "report.answer-link-expired.v1",
            "territory.published.v1",
            "organisations.published.v1",
            "matrix.published.v1",
            "asset.registered.v1",
            "asset.retired.v1",
            "rounds.published.v1",
            "matrix-draft.begun.v1",
            "matrix-draft.row-put.v1",
            "matrix-draft.row-removed.v1",
            "matrix-draft.rebased.v1",
            "matrix-draft.abandoned.v1",
            "matrix-draft.published.v1",
            "tour.planned.v1",
            "tour.point-checked.v1",
            "tour.closed.v1",
            "tour.cancelled.v1",
            "committee-session.planned.v1",
            "committee-session.figures-frozen.v1",
            "committee-session.decision-recorded.v1",
            "committee-session.decision-settled.v1",
            "committee-session.closed.v1",
            "worksite.registered.v1",
            "worksite.amended.v1",
            "worksite.closed.v1");
  }

  @Test
  void everyNameIsTheNameOfItsType() {
    assertThat(EventCatalogue.names())
        .allSatisfy(
            name -> assertThat(EventCatalogue.nameOf(EventCatalogue.typeOf(name))).isEqualTo(name));
  }

  @Test
  void everyKindOfEventHasAName() {
    assertThat(
            Stream.of(
                    ReportEvent.class,
                    TerritoryEvent.class,
                    OrganisationEvent.class,
                    MatrixEvent.class,
                    AssetEvent.class,
                    RoundEvent.class,
                    MatrixDraftEvent.class,
                    TourEvent.class,
                    CommitteeEvent.class,
                    WorksiteEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(EventCatalogue::nameOf))
        .containsExactlyInAnyOrderElementsOf(EventCatalogue.names());
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> EventCatalogue.typeOf("report.filed.v99"))
        .satisfies(refused -> assertThat(refused.name()).isEqualTo("report.filed.v99"));
  }

  @Test
  void aTypeOutsideTheTableIsNeverStored() {
    assertThatExceptionOfType(UnknownEventException.class)
        .isThrownBy(() -> EventCatalogue.nameOf(NotInTheTable.class));
  }
}
