package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import org.jspecify.annotations.Nullable;

/** The matter is handed to the dispositif it belongs to, outside GUSP (relais). */
public record ReportRelayed(
    ReportId report, OrganisationId organisation, @Nullable SealedText comment)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.relayed(this);
  }
}
