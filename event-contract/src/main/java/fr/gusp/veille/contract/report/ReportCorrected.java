package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.nature.Nature;
import fr.gusp.veille.contract.nature.Severity;
import fr.gusp.veille.contract.nature.SubNature;
import org.jspecify.annotations.Nullable;

/**
 * What was filed wrongly is set right from now on; what is absent stays, and a new nature brings
 * its own sous-nature or none. The past is not rewritten.
 */
public record ReportCorrected(
    ReportId report,
    @Nullable Nature nature,
    @Nullable SubNature subNature,
    @Nullable Severity severity,
    @Nullable Spot spot)
    implements ReportEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.corrected(this);
  }
}
