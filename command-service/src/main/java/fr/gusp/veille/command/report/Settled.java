package fr.gusp.veille.command.report;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a report came to its end, and who held it before. */
public record Settled(Instant at, @Nullable Ask ask) {

  /** Traité, vérifié, clos, sans suite, hors champ; other reports came to no end of their own. */
  public static Optional<Settled> of(FiledReport report) {
    return at(report).map(at -> new Settled(at, Asked.of(report).orElse(null)));
  }

  private static Optional<Instant> at(FiledReport report) {
    if (report instanceof Completed done) {
      return Optional.of(done.completedAt());
    }
    if (report instanceof Verified seen) {
      return Optional.of(seen.verifiedAt());
    }
    if (report instanceof Closed closed) {
      return Optional.of(closed.closedAt());
    }
    return report instanceof Dismissed none ? Optional.of(none.dismissedAt()) : Optional.empty();
  }
}
