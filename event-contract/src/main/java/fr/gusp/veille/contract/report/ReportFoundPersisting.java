package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import java.util.List;

/**
 * Someone went to see: it is still there. Where it {@code reopens}, the organisation that said done
 * holds it again.
 */
public record ReportFoundPersisting(ReportId report, List<PhotoHash> photos, boolean reopens)
    implements ReportEvent {

  public ReportFoundPersisting {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.foundPersisting(this);
  }
}
