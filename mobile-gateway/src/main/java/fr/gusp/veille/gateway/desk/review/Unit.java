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

  /** « 3 de plus qu’en septembre 2026 (9) »; « septembre 2026 : – » where nothing was known. */
  static String beside(
      @Nullable BigDecimal now, @Nullable BigDecimal then, YearMonth month, String unit) {
    String name = MONTH.format(month);
    if (now == null || then == null) {
      return name + "\u00a0: " + number(then, unit);
    }
    BigDecimal gap = now.subtract(then).setScale(1, RoundingMode.HALF_UP);
    if (gap.signum() == 0) {
      return "autant qu’en " + name;
    }
    String much = PERCENT.equals(unit) ? points(gap.abs()) : number(gap.abs(), unit);
    String more = gap.signum() > 0 ? " de plus qu’en " : " de moins qu’en ";
    return much + more + name + " (" + number(then, unit) + ")";
  }

  private static String points(BigDecimal gap) {
    return plain(gap) + "\u00a0point" + (gap.compareTo(BigDecimal.ONE) > 0 ? "s" : "");
  }

  private static String plain(BigDecimal value) {
    DecimalFormatSymbols french = DecimalFormatSymbols.getInstance(Locale.FRENCH);
    return new DecimalFormat("#,##0.#", french).format(value);
  }
}
