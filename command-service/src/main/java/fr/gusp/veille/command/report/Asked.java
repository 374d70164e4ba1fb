package fr.gusp.veille.command.report;

import java.util.Optional;

/** The referral that stands in a state, where one does. */
final class Asked {

  private Asked() {}

  static Optional<Ask> of(ReportState state) {
    if (state instanceof Referred referred) {
      return Optional.of(referred.ask());
    }
    if (state instanceof InCharge inCharge) {
      return Optional.of(inCharge.ask());
    }
    if (state instanceof Completed completed) {
      return Optional.of(completed.ask());
    }
    return state instanceof Verified verified
        ? Optional.ofNullable(verified.ask())
        : Optional.empty();
  }
}
