package fr.gusp.veille.query.figures;

import fr.gusp.veille.query.world.Ledger;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/** October 2026 of a ledger, as the tests look at it. */
final class Months {

  static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

  private Months() {}

  static MonthReview october(Ledger ledger) {
    return of(OCTOBER, ledger);
  }

  static MonthReview of(YearMonth month, Ledger ledger) {
    return of(month, LATER, ledger);
  }

  static MonthReview of(YearMonth month, Instant asOf, Ledger ledger) {
    return MonthReview.of(
        month, asOf, Long.MAX_VALUE, YearMonth.of(2026, 8), ledger.rows(), new WorkingHours());
  }

  static int value(Figure figure, Ledger ledger) {
    return Objects.requireNonNull(measured(figure, ledger).value()).intValueExact();
  }

  static Measured measured(Figure figure, Ledger ledger) {
    return october(ledger).figure(figure).now();
  }

  /** Whose it is, once per thing counted. */
  static List<String> charged(Figure figure, Ledger ledger) {
    return october(ledger).figure(figure).counted().stream()
        .map(each -> String.valueOf(each.organisation()))
        .toList();
  }

  static Measured median(double value, int n, double p90) {
    return new Measured(BigDecimal.valueOf(value), n, BigDecimal.valueOf(p90), null);
  }
}
