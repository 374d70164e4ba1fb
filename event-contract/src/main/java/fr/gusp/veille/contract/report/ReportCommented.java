package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;

/** Someone says something about it, to their own house or to all partners. */
public record ReportCommented(
    ReportId report, OrganisationId organisation, SealedText text, Visibility visibility)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.commented(this);
  }
}
