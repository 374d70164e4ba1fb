package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;

/** It tells of the same thing as another report, and is kept as its doublon. */
public record ReportMerged(ReportId report, ReportId into, ReportNumber intoNumber)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.merged(this);
  }
}
