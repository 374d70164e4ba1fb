package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.wire.SealedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone who knows of it adds words or photos. */
public record ReportComplemented(
    ReportId report, OrganisationId organisation, @Nullable SealedText text, List<PhotoHash> photos)
    implements ReportEvent {

  public ReportComplemented {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.complemented(this);
  }
}
