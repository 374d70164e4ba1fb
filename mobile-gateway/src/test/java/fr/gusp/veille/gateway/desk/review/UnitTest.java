package fr.gusp.veille.gateway.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class UnitTest {

  private static final YearMonth AUGUST = YearMonth.of(2026, 8);
  private static final String HOURS = "heures ouvrées";

  @Test
  void countsAndMeasuresAreWrittenInFrench() {
    assertThat(Unit.number(new BigDecimal("57"), "dossiers")).isEqualTo("57");
    assertThat(Unit.number(new BigDecimal("8.0"), HOURS)).isEqualTo("8\u00a0h");
    assertThat(Unit.number(new BigDecimal("3735.5"), "€ TTC")).matches("3\\h735,5\\h€");
    assertThat(Unit.number(null, HOURS)).isEqualTo("–");
  }

  @Test
  void shareBelowFiveIsTheCountAlone() {
    assertThat(Unit.text(new BigDecimal("56"), 57, 32, "%")).isEqualTo("56\u00a0%");
    assertThat(Unit.text(null, 4, 3, "%")).isEqualTo("3 sur 4");
    assertThat(Unit.text(null, 0, 0, "%")).isEqualTo("–");
  }

  @Test
  void gapsAreWordsWithoutSignOrArrow() {
    assertThat(beside("60", "57", "dossiers")).isEqualTo("3 de plus qu’en août 2026 (57)");
    assertThat(beside("57", "60", "dossiers")).isEqualTo("3 de moins qu’en août 2026 (60)");
    assertThat(beside("57", "57.00", "dossiers")).isEqualTo("autant qu’en août 2026");
    assertThat(beside("8", "5.5", HOURS))
        .isEqualTo("2,5\u00a0h de plus qu’en août 2026 (5,5\u00a0h)");
    assertThat(beside("56", "46", "%"))
        .isEqualTo("10\u00a0points de plus qu’en août 2026 (46\u00a0%)");
  }

  @Test
  void earlierShareOrMedianComesWithItsNumber() {
    assertThat(beside("56", "83", 12, "%"))
        .isEqualTo("27\u00a0points de moins qu’en août 2026 (83\u00a0%, n\u00a0=\u00a012)");
    assertThat(beside("8", "5.5", 9, HOURS))
        .isEqualTo("2,5\u00a0h de plus qu’en août 2026 (5,5\u00a0h, n\u00a0=\u00a09)");
    assertThat(beside("8", "8", 9, HOURS)).isEqualTo("autant qu’en août 2026 (n\u00a0=\u00a09)");
    assertThat(beside("2", "3", 15, "lieux"))
        .isEqualTo("1 de moins qu’en août 2026 (3, 15\u00a0dossiers)");
    assertThat(Unit.beside(null, null, 3, AUGUST, "%"))
        .isEqualTo("août 2026\u00a0: –, n\u00a0=\u00a03");
    assertThat(Unit.beside(null, null, 0, AUGUST, "%")).isEqualTo("août 2026\u00a0: –");
  }

  @Test
  void nothingKnownIsADashNeverAZero() {
    assertThat(Unit.beside(BigDecimal.ONE, null, null, AUGUST, "dossiers"))
        .isEqualTo("août 2026\u00a0: –");
    assertThat(Unit.beside(null, BigDecimal.TEN, null, AUGUST, HOURS))
        .isEqualTo("août 2026\u00a0: 10\u00a0h");
  }

  private static String beside(String now, String then, String unit) {
    return Unit.beside(new BigDecimal(now), new BigDecimal(then), null, AUGUST, unit);
  }

  private static String beside(String now, String then, int n, String unit) {
    return Unit.beside(new BigDecimal(now), new BigDecimal(then), n, AUGUST, unit);
  }
}
