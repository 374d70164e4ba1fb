package fr.gusp.veille.query.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A median is never shown without its n. The 9th decile is the smallest value that 90 % do not
 * exceed. Null where there is nothing to measure.
 */
public record Spread(@Nullable Double median, @Nullable Double p90, int n) {

  private static final double NINTH_DECILE = 0.9;
  private static final double TENTHS = 10;

  public static Spread of(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int n = sorted.size();
    if (n == 0) {
      return new Spread(null, null, 0);
    }
    double median = (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    double p90 = sorted.get((int) Math.ceil(NINTH_DECILE * n) - 1);
    return new Spread(rounded(median), rounded(p90), n);
  }

  private static double rounded(double value) {
    return Math.round(value * TENTHS) / TENTHS;
  }
}
