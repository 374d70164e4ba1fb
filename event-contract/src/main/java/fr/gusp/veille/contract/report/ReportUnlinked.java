package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;

/** Two reports are no longer shown together. */
public record ReportUnlinked(ReportId report, ReportId other) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unlinked(this);
  }
}
