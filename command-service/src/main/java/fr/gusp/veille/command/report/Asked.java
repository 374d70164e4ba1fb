package fr.gusp.veille.command.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The referral that stands in a state, where one does. */
public final class Asked {

  private Asked() {}

  public static Optional<Ask> of(ReportState state) {
    return state instanceof FiledReport report ? Optional.ofNullable(in(report)) : Optional.empty();
  }

  private static @Nullable Ask in(FiledReport report) {
    if (report instanceof Referred referred) {
      return referred.ask();
    }
    if (report instanceof InCharge inCharge) {
      return inCharge.ask();
    }
    if (report instanceof Planned planned) {
      return planned.ask();
    }
    if (report instanceof Completed completed) {
      return completed.ask();
    }
    return last(report);
  }

  /** Of a state that nobody holds: who held it before. */
  private static @Nullable Ask last(FiledReport report) {
    if (report instanceof Verified verified) {
      return verified.ask();
    }
    if (report instanceof Closed closed) {
      return closed.ask();
    }
    return report instanceof Dismissed dismissed ? dismissed.ask() : null;
  }
}
