package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;

/** It was no doublon after all: it goes on where it stood. */
public record ReportUnmerged(ReportId report, ReportId from) implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.unmerged(this);
  }
}
