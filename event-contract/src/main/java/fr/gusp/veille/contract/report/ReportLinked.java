package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;

/** Two reports are shown together; each has the other. */
public record ReportLinked(ReportId report, ReportId other, ReportNumber otherNumber, LinkKind kind)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.linked(this);
  }
}
