package fr.gusp.veille.query.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of one report in order; what it was at any time is the fold of those before. */
public record ReportHistory(List<Fact> facts) {

  public ReportHistory {
    facts = List.copyOf(facts);
  }

  /** What the facts add up to, empty where there is none. */
  public Optional<Report> fold() {
    @Nullable Report report = null;
    for (Fact fact : facts) {
      report = next(report, fact);
    }
    return Optional.ofNullable(report);
  }

  /** One step of the fold. */
  public static Report next(@Nullable Report before, Fact fact) {
    return before == null ? Report.of(fact) : before.then(fact);
  }

  public ReportHistory upTo(long position) {
    return new ReportHistory(facts.stream().filter(fact -> fact.position() <= position).toList());
  }

  /** The position of the last fact recorded at or before the instant; -1 if all came later. */
  public long positionAt(Instant instant) {
    return facts.stream()
        .filter(fact -> !fact.recordedAt().isAfter(instant))
        .mapToLong(Fact::position)
        .max()
        .orElse(-1);
  }
}
