package fr.gusp.veille.bench.million;

import fr.gusp.veille.bench.Rounds;
import fr.gusp.veille.bench.Row;
import java.util.function.DoubleSupplier;

/** Row 7: filing into a store that holds millions of events against filing into an empty one. */
public final class GrownStoreBench {

  private static final double BAR = 0.7;

  private final DoubleSupplier grown;
  private final DoubleSupplier empty;

  /** Both in filings per second, by the same clients. */
  public GrownStoreBench(DoubleSupplier grown, DoubleSupplier empty) {
    this.grown = grown;
    this.empty = empty;
  }

  public Row measure(long events) {
    Rounds.Outcome outcome = Rounds.run("grown store", grown, empty);
    return new Row(
        "filing into a store of %d events against an empty one".formatted(events),
        "≥ 0.7",
        outcome.text(),
        outcome.ratio() >= BAR,
        "deeper indexes on ids and streams");
  }
}
