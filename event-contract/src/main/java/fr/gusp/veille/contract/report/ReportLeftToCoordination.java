package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;

/** No organisation could be named, so the coordination holds the report: never nowhere. */
public record ReportLeftToCoordination(
    ReportId report, OrganisationId coordination, NoOwnerReason reason, MatrixDecision decision)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.leftToCoordination(this);
  }
}
