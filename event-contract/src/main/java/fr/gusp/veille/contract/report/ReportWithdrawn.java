package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;

/** Its reporter takes it back, a slip of the hand mostly. */
public record ReportWithdrawn(ReportId report, WithdrawReason reason) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.withdrawn(this);
  }
}
