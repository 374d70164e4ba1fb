package fr.gusp.veille.contract.report;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import java.time.OffsetDateTime;
import java.util.List;

/** A doublon was merged into this report: its witness and its photos follow. */
public record ReportAbsorbed(
    ReportId report,
    ReportId duplicate,
    ReportNumber duplicateNumber,
    MemberId witness,
    OrganisationId organisation,
    OffsetDateTime observedAt,
    List<PhotoHash> photos)
    implements ReportEvent {

  public ReportAbsorbed {
    photos = List.copyOf(photos);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.absorbed(this);
  }
}
