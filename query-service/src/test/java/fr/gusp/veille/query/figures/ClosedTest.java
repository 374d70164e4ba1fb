package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.figures.Months.charged;
import static fr.gusp.veille.query.figures.Months.measured;
import static fr.gusp.veille.query.figures.Months.value;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** « Traités », « vérifiés », « réouvertures », m³ and euros of October. */
class ClosedTest {

  private final Facts done = aReport(1);
  private final Facts twice = aReport(2);
  private final Facts back = aReport(3);
  private final Facts seen = aReport(4);

  private final Ledger ledger =
      new Ledger()
          .at("2026-09-20T08:00:00Z")
          .and(done.filed(), done.referredTo(BAILLEUR), twice.filed(), twice.referredTo(VILLE))
          .and(back.filed(), back.referredTo(VILLE), seen.filed(), seen.referredTo(BAILLEUR))
          .at("2026-09-28T08:00:00Z")
          .and(twice.completed())
          .at("2026-10-05T08:00:00Z")
          .and(twice.persists(true), done.completed(), back.completed())
          .at("2026-10-12T08:00:00Z")
          .and(twice.completed(), back.persists(true), seen.verified())
          .and(aReport(5).solvedOnTheSpot().filed())
          .at("2026-10-20T08:00:00Z")
          .and(done.verified());

  @Test
  void doneOnceWhereItWasDoneAgainAndNotWhereItCameBack() {
    assertThat(charged(Figure.TRAITES, ledger)).containsExactly("maisons-et-cites", "ville-lens");
  }

  @Test
  void verifiedIsWhatSomeoneWentToSee() {
    assertThat(value(Figure.VERIFIES, ledger)).isEqualTo(2);
  }

  @Test
  void reopenedWithinFifteenDays() {
    assertThat(charged(Figure.REOUVERTURES, ledger)).containsExactly("ville-lens", "ville-lens");
  }

  @Test
  void notReopenedButARecurrenceAfterFifteenDays() {
    Facts late = aReport(8);
    Ledger recurrence =
        new Ledger()
            .at("2026-09-20T08:00:00Z")
            .and(late.filed(), late.referredTo(VILLE), late.completed())
            .at("2026-10-05T08:00:01Z")
            .and(late.persists(true));

    assertThat(value(Figure.REOUVERTURES, recurrence)).isZero();
  }

  @Test
  void sumsWhatTheDoneOnesTold() {
    assertThat(measured(Figure.COUT, ledger))
        .isEqualTo(new Measured(new BigDecimal("241.00"), 2, null, null));
    assertThat(measured(Figure.VOLUME, ledger))
        .isEqualTo(new Measured(new BigDecimal("5.00"), 2, null, null));
  }
}
