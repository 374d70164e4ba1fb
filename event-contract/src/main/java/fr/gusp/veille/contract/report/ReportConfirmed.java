package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import java.time.OffsetDateTime;
import java.util.List;

/** Another agent saw the same thing. */
public record ReportConfirmed(
    ReportId report,
    MemberId witness,
    OrganisationId organisation,
    OffsetDateTime observedAt,
    List<PhotoHash> photos)
    implements ReportEvent {

  public ReportConfirmed {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.confirmed(this);
  }
}
