package fr.gusp.veille.query.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure. {@code n} is of how many it is the median, the percentage or the sum; null
 * where it is a plain count. {@code kept} is how many of n kept their target. No value where there
 * is nothing to measure, or a percentage would be of fewer than five.
 */
public record Measured(
    @Nullable BigDecimal value,
    @Nullable Integer n,
    @Nullable BigDecimal p90,
    @Nullable Integer kept) {

  static Measured count(int value) {
    return new Measured(BigDecimal.valueOf(value), null, null, null);
  }
}
