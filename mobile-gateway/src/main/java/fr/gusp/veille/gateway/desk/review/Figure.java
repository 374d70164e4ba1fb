package fr.gusp.veille.gateway.desk.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the month beside the month before and the same month a year ago.
 *
 * @param partOf the figure it is a part of
 * @param n of how many it is the median, the share or the sum; absent for a plain count
 * @param kept how many of n kept their objective
 * @param count how many lines its list has
 * @param previousMonth absent where the platform knew nothing then
 */
public record Figure(
    String key,
    @Nullable String partOf,
    String label,
    String unit,
    @Nullable String definition,
    @Nullable BigDecimal value,
    @Nullable Integer n,
    @Nullable BigDecimal p90,
    @Nullable Integer kept,
    int count,
    @Nullable BigDecimal previousMonth,
    @Nullable BigDecimal previousYear) {

  private static final String LATE = "en-retard";

  /** Lateness is evidence, not a sentence passed: the words say what happened. */
  public String title() {
    return LATE.equals(key) ? "Objectif dépassé" : label;
  }

  public String text() {
    return Unit.text(value, n, kept, unit);
  }

  /** « médiane, n = 12 ; 9 sur 10 sous 26 h » or « 32 sur 57 », where it is more than a count. */
  public String detail() {
    if (kept != null && n != null && value != null) {
      return kept + " sur " + n;
    }
    if (p90 != null && n != null) {
      return "médiane, n\u00a0=\u00a0" + n + "\u00a0; 9 sur 10 sous " + Unit.number(p90, unit);
    }
    if (n == null || kept != null || value == null) {
      return "";
    }
    return "lieux".equals(unit) ? n + "\u00a0dossiers" : "n\u00a0=\u00a0" + n;
  }

  public String besideMonth(YearMonth month) {
    return Unit.beside(value, previousMonth, month.minusMonths(1), unit);
  }

  public String besideYear(YearMonth month) {
    return Unit.beside(value, previousYear, month.minusYears(1), unit);
  }
}
