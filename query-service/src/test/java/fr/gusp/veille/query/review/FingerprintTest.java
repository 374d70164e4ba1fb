package fr.gusp.veille.query.review;

import static fr.gusp.veille.query.world.Facts.BAILLEUR;
import static fr.gusp.veille.query.world.Facts.LENS;
import static fr.gusp.veille.query.world.Facts.VILLE;
import static fr.gusp.veille.query.world.Facts.aReport;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.report.ReportEvent;
import fr.gusp.veille.query.figures.MonthReview;
import fr.gusp.veille.query.figures.WorkingHours;
import fr.gusp.veille.query.row.Row;
import fr.gusp.veille.query.world.Facts;
import fr.gusp.veille.query.world.Histories;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final String FILED = "2026-11-02T09:00:00Z";
  private static final String DONE = "2026-11-04T09:00:00Z";
  private static final Facts REPORT = aReport(1);

  private final String frozen = of(row(DONE, REPORT, REPORT.referredTo(BAILLEUR)));

  @Test
  void isSixtyFourHexadecimalDigits() {
    assertThat(frozen).matches("[0-9a-f]{64}");
  }

  @Test
  void isTheSameForTheSameFigures() {
    assertThat(of(row(DONE, REPORT, REPORT.referredTo(BAILLEUR)))).isEqualTo(frozen);
  }

  @Test
  void tellsThatAnInstantOfThePastWasChanged() {
    assertThat(of(row("2026-11-05T09:00:00Z", REPORT, REPORT.referredTo(BAILLEUR))))
        .isNotEqualTo(frozen);
  }

  @Test
  void tellsThatAnotherOrganisationWasPutInThePast() {
    assertThat(of(row(DONE, REPORT, REPORT.referredTo(VILLE)))).isNotEqualTo(frozen);
  }

  @Test
  void tellsThatOneReportWasPutForAnother() {
    Facts other = aReport(2);

    assertThat(of(row(DONE, other, other.referredTo(BAILLEUR)))).isNotEqualTo(frozen);
  }

  @Test
  void tellsThatAReportOfThePastIsMissing() {
    assertThat(of()).isNotEqualTo(frozen);
  }

  private static Row row(String done, Facts report, ReportEvent referred) {
    return Histories.row(List.of(FILED, FILED, done), report.filed(), referred, report.completed());
  }

  private static String of(Row... rows) {
    return Fingerprint.of(
        LENS,
        MonthReview.of(
            NOVEMBER,
            Instant.parse("2026-11-20T09:00:00Z"),
            Long.MAX_VALUE,
            NOVEMBER,
            List.of(rows),
            new WorkingHours()));
  }
}
