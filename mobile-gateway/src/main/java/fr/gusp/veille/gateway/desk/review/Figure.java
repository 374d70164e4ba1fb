package fr.gusp.veille.gateway.desk.review;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the month beside the month before and the same month a year ago.
 *
 * @param partOf the figure it is a part of
 * @param n of how many it is the median, the share or the sum; absent for a plain count
 * @param kept how many of n kept their objective
 * @param count how many lines its list has
 * @param previousMonth with its own n; absent where the platform knew nothing then
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
    @Nullable Integer previousMonthN,
    @Nullable BigDecimal previousYear,
    @Nullable Integer previousYearN) {

  /** Lateness is evidence, not a sentence passed; one thing has one name on every screen. */
  private static final Map<String, String> TITLES =
      Map.of("en-retard", "Objectif dépassé", "traites-non-verifies", "Traités, à vérifier");

  public String title() {
    return title(key, label);
  }

  static String title(String key, String label) {
    return TITLES.getOrDefault(key, label);
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
    return Unit.of(n, unit);
  }

  public String besideMonth(YearMonth month) {
    return Unit.beside(value, previousMonth, previousMonthN, month.minusMonths(1), unit);
  }

  public String besideYear(YearMonth month) {
    return Unit.beside(value, previousYear, previousYearN, month.minusYears(1), unit);
  }
}
