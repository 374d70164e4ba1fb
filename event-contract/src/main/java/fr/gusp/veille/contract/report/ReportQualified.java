package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.LandStatus;
import org.jspecify.annotations.Nullable;

/**
 * A desk or the coordination says who owns the ground, and who looks after it: what a phone said
 * was only presumed.
 */
public record ReportQualified(
    ReportId report, LandStatus landStatus, @Nullable OrganisationId manager)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.qualified(this);
  }
}
