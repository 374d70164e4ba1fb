package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;

/** A doublon was taken out of this report again. */
public record ReportReleased(ReportId report, ReportId duplicate) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.released(this);
  }
}
