package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone made it safe « sans reconnaissance de responsabilité ». Cost in euros TTC. */
public record ReportSafeguarded(
    ReportId report,
    OrganisationId organisation,
    @Nullable SealedText statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost,
    boolean rebilled)
    implements ReportEvent {

  public ReportSafeguarded {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.safeguarded(this);
  }
}
