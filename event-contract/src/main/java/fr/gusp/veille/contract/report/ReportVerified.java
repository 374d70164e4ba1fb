package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import java.util.List;

/** Someone went to see: it is settled. */
public record ReportVerified(ReportId report, List<PhotoHash> photos) implements ReportEvent {

  public ReportVerified {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.verified(this);
  }
}
