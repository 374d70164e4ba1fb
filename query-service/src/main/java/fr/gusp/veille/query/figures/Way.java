package fr.gusp.veille.query.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a value is made of what is counted. */
enum Way {
  COUNT(all -> Measured.count(all.size())),
  SPREAD(Way::spread),
  SHARE(Way::share),
  SUM(Way::sum),
  PLACES(all -> new Measured(areas(all), all.size(), null, null));

  private static final int FEWEST = 5;
  private static final int HUNDRED = 100;
  private static final int CENTS = 2;

  private final Function<List<Counted>, Measured> measure;

  Way(Function<List<Counted>, Measured> measure) {
    this.measure = measure;
  }

  Measured measure(List<Counted> counted) {
    return measure.apply(counted);
  }

  private static Measured spread(List<Counted> counted) {
    Spread spread = Spread.of(counted.stream().map(Counted::amount).toList());
    return new Measured(exact(spread.median()), spread.n(), exact(spread.p90()), null);
  }

  /** « Below five cases show the count only » (field-ux R02). */
  private static Measured share(List<Counted> counted) {
    int n = counted.size();
    int kept = (int) counted.stream().filter(each -> each.amount() > 0).count();
    @Nullable BigDecimal percent =
        n < FEWEST ? null : BigDecimal.valueOf(Math.round((double) HUNDRED * kept / n));
    return new Measured(percent, n, null, kept);
  }

  private static Measured sum(List<Counted> counted) {
    BigDecimal sum =
        counted.stream()
            .map(each -> BigDecimal.valueOf(each.amount()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Measured(sum.setScale(CENTS, RoundingMode.HALF_UP), counted.size(), null, null);
  }

  private static BigDecimal areas(List<Counted> counted) {
    return BigDecimal.valueOf(counted.stream().map(Counted::amount).distinct().count());
  }

  private static @Nullable BigDecimal exact(@Nullable Double rounded) {
    return rounded == null ? null : BigDecimal.valueOf(rounded);
  }
}
