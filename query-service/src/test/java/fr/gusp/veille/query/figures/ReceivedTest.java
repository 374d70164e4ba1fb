package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.figures.Months.charged;
import static fr.gusp.veille.query.figures.Months.value;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.Origin;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import org.junit.jupiter.api.Test;

/** « Déposés : dossiers reçus dans le mois, par origine. » */
class ReceivedTest {

  private final Facts bounced = aReport(3);

  /** Two in September and in November by a minute each, four in October. */
  private final Ledger ledger =
      new Ledger()
          .at("2026-09-30T21:59:00Z")
          .and(aReport(1).filed())
          .at("2026-09-30T22:00:00Z")
          .and(aReport(2).seen("2026-09-29T09:00:00+02:00").filed())
          .at("2026-10-15T08:00:00Z")
          .and(bounced.filed(), bounced.referredTo(VILLE), bounced.declined())
          .and(bounced.referredTo(BAILLEUR))
          .and(aReport(4).on(Origin.TOUR).filed())
          .at("2026-10-31T22:59:59Z")
          .and(aReport(5).solvedOnTheSpot().filed())
          .at("2026-10-31T23:00:00Z")
          .and(aReport(6).filed());

  @Test
  void countsWhatThePlatformLearnedInTheMonthInParis() {
    assertThat(value(Figure.DEPOSES, ledger)).isEqualTo(4);
  }

  @Test
  void splitsThemByOrigin() {
    assertThat(value(Figure.DEPOSES_AGENT, ledger)).isEqualTo(3);
    assertThat(value(Figure.DEPOSES_TOUR, ledger)).isEqualTo(1);
    assertThat(value(Figure.DEPOSES_HABITANT, ledger)).isZero();
  }

  @Test
  void countsWhatWasSolvedOnTheSpot() {
    assertThat(value(Figure.TRAITES_SUR_PLACE, ledger)).isEqualTo(1);
  }

  @Test
  void countsEachRequestOfADossier() {
    assertThat(charged(Figure.ORIENTATIONS, ledger))
        .containsExactly("ville-lens", "maisons-et-cites");
  }
}
