package fr.gusp.veille.gateway.desk.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is written: « 12 », « 5,5 h », « 83 % », « – » where nothing is known; and beside an
 * earlier one in words, without arrow or judgement.
 */
final class Unit {

  private static final String NOTHING = "–";
  private static final String PERCENT = "%";
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

  /** What follows the number; counts carry their noun beside them. */
  private static final Map<String, String> SIGNS =
      Map.of("heures ouvrées", "h", "jours", "j", "m³", "m³", "€ TTC", "€", PERCENT, PERCENT);

  private Unit() {}

  /** Below five cases a share is the count alone. */
  static String text(
      @Nullable BigDecimal value, @Nullable Integer n, @Nullable Integer kept, String unit) {
    if (!PERCENT.equals(unit) || n == null || kept == null) {
      return number(value, unit);
    }
    if (value == null && n > 0) {
      return kept + " sur " + n;
    }
    return number(value, PERCENT);
  }

  static String number(@Nullable BigDecimal value, String unit) {
    if (value == null) {
      return NOTHING;
    }
    String sign = SIGNS.get(unit);
    return sign == null ? plain(value) : plain(value) + "\u00a0" + sign;
  }

  /** « n = 12 », of how many it is the median, the share or the sum. */
  static String of(int n, String unit) {
    return "lieux".equals(unit) ? n + "\u00a0dossiers" : "n\u00a0=\u00a0" + n;
  }

  /**
   * « 3 de plus qu’en septembre 2026 (9) »; « septembre 2026 : – » where nothing was known.
   *
   * @param n of how many the earlier one was the median, the share or the sum
   */
  static String beside(
      @Nullable BigDecimal now,
      @Nullable BigDecimal then,
      @Nullable Integer n,
      YearMonth month,
      String unit) {
    String name = MONTH.format(month);
    String counted = n == null || n == 0 ? "" : of(n, unit);
    String earlier = number(then, unit) + (counted.isEmpty() ? "" : ", " + counted);
    if (now == null || then == null) {
      return name + "\u00a0: " + earlier;
    }
    BigDecimal gap = now.subtract(then).setScale(1, RoundingMode.HALF_UP);
    if (gap.signum() == 0) {
      return "autant qu’en " + name + (counted.isEmpty() ? "" : " (" + counted + ")");
    }
    String much = PERCENT.equals(unit) ? points(gap.abs()) : number(gap.abs(), unit);
    String more = gap.signum() > 0 ? " de plus qu’en " : " de moins qu’en ";
    return much + more + name + " (" + earlier + ")";
  }

  private static String points(BigDecimal gap) {
    return plain(gap) + "\u00a0point" + (gap.compareTo(BigDecimal.ONE) > 0 ? "s" : "");
  }

  private static String plain(BigDecimal value) {
    DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRENCH);
    return new DecimalFormat("#,##0.#", french).format(value);
  }
}
