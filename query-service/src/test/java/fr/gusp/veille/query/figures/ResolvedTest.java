package fr.gusp.veille.query.figures;

import static fr.gusp.veille.query.figures.Months.charged;
import static fr.gusp.veille.query.figures.Months.measured;
import static fr.gusp.veille.query.figures.Months.median;
import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Ledger;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** « Délai organisation », « délai usager », « objectif de traitement tenu ». */
class ResolvedTest {

  private static final String ANSWER = "2026-10-06T08:00:00Z";
  private static final String RESOLVE = "2026-10-09T08:00:00Z";

  private final Facts quick = aReport(1).seen("2026-10-04T10:00:00+02:00").within(ANSWER, RESOLVE);
  private final Facts back = aReport(2).seen("2026-10-05T10:00:00+02:00").within(ANSWER, RESOLVE);
  private final Facts open = aReport(3).within(ANSWER, RESOLVE);
  private final Facts invest = aReport(4).within(ANSWER, RESOLVE);
  private final Facts later = aReport(5).within(ANSWER, "2026-11-09T08:00:00Z");

  /** Asked Monday 5 October at 10:00 in Paris; done Tuesday at 10:00, and Thursday the 15th. */
  private final Ledger ledger =
      new Ledger()
          .at("2026-10-05T08:00:00Z")
          .and(quick.filed(), quick.referredTo(VILLE), back.filed(), back.referredTo(BAILLEUR))
          .and(open.filed(), open.referredTo(BAILLEUR), invest.filed(), invest.referredTo(VILLE))
          .and(later.filed(), later.referredTo(VILLE))
          .at("2026-10-06T08:00:00Z")
          .and(quick.completed(), back.completed())
          .and(invest.declined(DeclineReason.INVESTISSEMENT))
          .at("2026-10-08T08:00:00Z")
          .and(back.persists(true))
          .at("2026-10-15T08:00:00Z")
          .and(back.completed());

  @Test
  void measuresTheOrganisationInWorkingTimeUpToTheLastDone() {
    assertThat(measured(Figure.DELAI_ORGANISATION, ledger)).isEqualTo(median(36.0, 2, 64.0));
  }

  @Test
  void measuresTheUsagerInDaysFromTheConstat() {
    assertThat(measured(Figure.DELAI_USAGER, ledger)).isEqualTo(median(6.0, 2, 10.0));
  }

  /** Kept, missed as it came back, missed; an investment and a target to come are not counted. */
  @Test
  void countsATargetOnceItHasPassed() {
    assertThat(measured(Figure.TENUE_TRAITEMENT, ledger)).isEqualTo(new Measured(null, 3, null, 1));
    assertThat(charged(Figure.TENUE_TRAITEMENT, ledger))
        .containsExactly("ville-lens", "maisons-et-cites", "maisons-et-cites");
  }

  @Test
  void followsTheCohortOfItsMonthOfDeposit() {
    MonthReview november = Months.of(YearMonth.of(2026, 11), ledger);

    assertThat(november.figure(Figure.TENUE_TRAITEMENT).counted()).isEmpty();
    assertThat(Trend.of(november))
        .filteredOn(each -> each.month().equals(Months.OCTOBER))
        .allSatisfy(each -> assertThat(each.resolvedDue()).isEqualTo(4))
        .allSatisfy(each -> assertThat(each.resolvedKept()).isEqualTo(1));
  }
}
