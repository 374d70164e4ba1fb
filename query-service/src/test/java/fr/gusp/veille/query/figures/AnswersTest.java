package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.figures.Months.charged;
import static fr.gusp.veille.query.figures.Months.measured;
import static fr.gusp.veille.query.figures.Months.median;
import static fr.gusp.veille.query.figures.Months.value;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** « Délai de réponse », « objectif de réponse tenu », « renvois ». */
class AnswersTest {

  private final Facts bounced = aReport(1).within("2026-10-07T08:00:00Z", "2026-10-20T08:00:00Z");
  private final Facts silent = aReport(2).within("2026-10-07T08:00:00Z", "2026-10-20T08:00:00Z");
  private final Facts weekend = aReport(3).within("2026-11-02T08:00:00Z", "2026-11-20T08:00:00Z");
  private final Facts withdrawn = aReport(4).within("2026-10-07T08:00:00Z", "2026-10-20T08:00:00Z");
  private final Facts unasked = aReport(5).within("2026-10-07T08:00:00Z", "2026-10-20T08:00:00Z");

  /** Paris is two hours ahead: 08:00Z is 10:00. Monday 5 October to Monday 12. */
  private final Ledger ledger =
      new Ledger()
          .at("2026-10-05T08:00:00Z")
          .and(bounced.filed(), bounced.referredTo(VILLE), silent.filed())
          .and(silent.referredTo(BAILLEUR), withdrawn.filed(), withdrawn.referredTo(VILLE))
          .and(unasked.filed(), unasked.referredTo(BAILLEUR))
          .at("2026-10-05T13:00:00Z")
          .and(bounced.declined(), withdrawn.referredTo(BAILLEUR), unasked.completed())
          .at("2026-10-06T08:00:00Z")
          .and(bounced.referredTo(BAILLEUR))
          .at("2026-10-08T08:00:00Z")
          .and(bounced.accepted())
          .at("2026-10-09T15:00:00Z")
          .and(weekend.filed(), weekend.referredTo(VILLE))
          .at("2026-10-12T06:30:00Z")
          .and(weekend.declined(DeclineReason.INFORMATION_INSUFFISANTE));

  /** 10:00–15:00 is 3.5 h, two days are 16 h, Friday 17:00 to Monday 8:30 is 1 h. */
  @Test
  void measuresEachSpellInWorkingTimeByItself() {
    assertThat(measured(Figure.DELAI_REPONSE, ledger)).isEqualTo(median(3.5, 3, 16.0));
    assertThat(charged(Figure.DELAI_REPONSE, ledger))
        .containsExactly("ville-lens", "maisons-et-cites", "ville-lens");
  }

  @Test
  void showsWhoHasNotAnswered() {
    assertThat(charged(Figure.SANS_REPONSE, ledger))
        .containsExactly("maisons-et-cites", "maisons-et-cites");
  }

  /**
   * The ville answered in time; the bailleur one day late, never, never, and once by doing it. The
   * target of the ninth has not passed, and what was withdrawn from the ville in time is not owed.
   */
  @Test
  void countsATargetOnceItHasPassed() {
    assertThat(measured(Figure.TENUE_REPONSE, ledger))
        .isEqualTo(new Measured(BigDecimal.valueOf(40), 5, null, 2));
    assertThat(charged(Figure.TENUE_REPONSE, ledger)).filteredOn("ville-lens"::equals).hasSize(1);
  }

  @Test
  void givesNoPercentageOfFewerThanFive() {
    Ledger four = new Ledger().at("2026-10-05T08:00:00Z");
    for (int i = 0; i < 4; i++) {
      Facts one = aReport(i).within("2026-10-07T08:00:00Z", "2026-10-20T08:00:00Z");
      four.and(one.filed(), one.referredTo(VILLE), one.accepted());
    }

    assertThat(measured(Figure.TENUE_REPONSE, four)).isEqualTo(new Measured(null, 4, null, 4));
  }

  @Test
  void countsRenvoisForDomanialiteAndCompetenceOnly() {
    assertThat(value(Figure.RENVOIS, ledger)).isEqualTo(1);
    assertThat(charged(Figure.RENVOIS, ledger)).containsExactly("ville-lens");
  }
}
