package fr.gusp.veille.query.tour;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Walks.BORNES;
import static fr.gusp.veille.query.world.Walks.CITE_12;
import static fr.gusp.veille.query.world.Walks.TROTTOIRS;
import static fr.gusp.veille.query.world.Walks.aTour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gusp.veille.contract.tour.Finding;
import fr.gusp.veille.contract.wire.VeilleEvent;
import fr.gusp.veille.query.history.UnexpectedFactException;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import fr.gusp.veille.query.world.Walks;
import org.junit.jupiter.api.Test;

class TourTest {

  private final Walks walk = aTour(1);

  @Test
  void isPlannedThenClosedOrCancelled() {
    assertThat(tour(walk.planned()).state()).isEqualTo(TourState.PREVU);
    assertThat(tour(walk.planned(), walk.closed()).state()).isEqualTo(TourState.CLOS);
    assertThat(tour(walk.planned(), walk.cancelled()).state()).isEqualTo(TourState.ANNULE);
  }

  @Test
  void listsAsOfItsEnd() {
    assertThat(tour(walk.planned()).until()).isEqualTo(Long.MAX_VALUE);
    assertThat(tour(walk.planned(), walk.closed()).until()).isEqualTo(2);
  }

  @Test
  void showsTheLatestLookWhateverCameFirst() {
    VeilleEvent late = walk.seen("2026-11-10T15:00:00+01:00").checked(TROTTOIRS, Finding.CONFORME);
    VeilleEvent early =
        walk.seen("2026-11-10T14:30:00+01:00").checked(TROTTOIRS, Finding.A_TRAITER);

    PointFinding shown = findings(walk.planned(), late, early).at(CITE_12, TROTTOIRS).orElseThrow();

    assertThat(shown.finding()).isEqualTo(Finding.CONFORME);
    assertThat(shown.others()).isEqualTo(1);
  }

  @Test
  void showsTheLastReceivedOfTwoLooksAtOneMoment() {
    PointFinding shown =
        findings(
                walk.planned(),
                walk.checked(TROTTOIRS, Finding.CONFORME),
                walk.checked(TROTTOIRS, Finding.SANS_OBJET),
                walk.checked(TROTTOIRS, Finding.SANS_OBJET))
            .at(CITE_12, TROTTOIRS)
            .orElseThrow();

    assertThat(shown.finding()).isEqualTo(Finding.SANS_OBJET);
    assertThat(shown.others()).isEqualTo(1);
  }

  @Test
  void countsWhatNobodyLookedAtAsNotSeen() {
    TourLine line =
        TourLine.of(
            tour(
                walk.planned(),
                walk.checked(TROTTOIRS, Finding.CONFORME),
                walk.checked(BORNES, Finding.A_TRAITER),
                walk.looked(Facts.aReport(1).id(), Finding.PERSISTE)));

    assertThat(line.counts()).isEqualTo(new TourLine.Counts(1, 1, 1, 0));
  }

  @Test
  void takesALookThatCameAfterTheEnd() {
    Tour tour =
        tour(walk.planned(), walk.closed(BAILLEUR), walk.checked(TROTTOIRS, Finding.CONFORME));

    assertThat(tour.looks()).hasSize(1);
    assertThat(tour.version()).isEqualTo(2);
    assertThat(tour.until()).isEqualTo(2);
  }

  @Test
  void stoodOtherwiseBeforeItsEnd() {
    TourLine line = TourLine.of(tour(walk.planned(), walk.closed()));

    assertThat(line.stateAt(0)).isEmpty();
    assertThat(line.stateAt(1)).contains(TourState.PREVU);
    assertThat(line.stateAt(2)).contains(TourState.CLOS);
  }

  @Test
  void standsInItsListAsItWasPut() {
    TourLine line = TourLine.of(tour(walk.planned(), walk.closed()));

    assertThat(TourLine.read(line.json())).isEqualTo(line);
  }

  @Test
  void refusesFactsThatCannotFollow() {
    assertThatThrownBy(() -> tour(walk.closed())).isInstanceOf(UnexpectedFactException.class);
    assertThatThrownBy(() -> tour(walk.planned(), walk.planned()))
        .isInstanceOf(UnexpectedFactException.class);
    assertThatThrownBy(() -> tour(walk.planned(), walk.closed(), walk.closed()))
        .isInstanceOf(UnexpectedFactException.class);
  }

  private static Findings findings(VeilleEvent... events) {
    return Findings.of(tour(events));
  }

  private static Tour tour(VeilleEvent... events) {
    return Tour.of(Histories.facts(events));
  }
}
