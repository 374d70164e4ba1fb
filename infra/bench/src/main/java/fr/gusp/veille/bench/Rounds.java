package fr.gusp.veille.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ours and the reference in turn, A-B-A-B; the figure is the median of the rounds' ratios. */
public final class Rounds {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
  private static final int ROUNDS = 5;
  private static final int WARM_UP_ROUNDS = 5;

  private Rounds() {}

  /** Rates of one round. */
  public record Round(double ours, double reference) {

    double ratio() {
      return ours / reference;
    }
  }

  public static Outcome run(String what, DoubleSupplier ours, DoubleSupplier reference) {
    for (int n = 0; n < WARM_UP_ROUNDS; n++) {
      LOG.info("{}: warming up {}", what, new Round(ours.getAsDouble(), reference.getAsDouble()));
    }
    List<Round> rounds = new ArrayList<>();
    for (int n = 0; n < ROUNDS; n++) {
      Round round = new Round(ours.getAsDouble(), reference.getAsDouble());
      LOG.info("{}: {} / {} per second", what, (long) round.ours(), (long) round.reference());
      rounds.add(round);
    }
    return new Outcome(rounds);
  }

  /** What the rounds gave. */
  public record Outcome(List<Round> rounds) {

    public double ratio() {
      return sorted().get(rounds.size() / 2);
    }

    public String text() {
      return String.format(
          Locale.ROOT, "%.2f (%s); %.0f/s against %.0f/s", ratio(), spread(), ours(), reference());
    }

    String spread() {
      List<Double> all = sorted();
      return String.format(Locale.ROOT, "%.2f–%.2f", all.get(0), all.get(all.size() - 1));
    }

    double ours() {
      return median(Round::ours);
    }

    double reference() {
      return median(Round::reference);
    }

    private double median(ToDoubleFunction<Round> rate) {
      return rounds.stream()
          .mapToDouble(rate)
          .sorted()
          .skip(rounds.size() / 2)
          .findFirst()
          .orElse(0);
    }

    private List<Double> sorted() {
      return rounds.stream().map(Round::ratio).sorted().toList();
    }
  }
}
