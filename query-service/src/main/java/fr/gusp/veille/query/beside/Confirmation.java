package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportConfirmed;
import java.time.OffsetDateTime;
import java.util.List;

/** Another agent saw the same thing. */
public record Confirmation(
    Since since,
    MemberId witness,
    OrganisationId organisation,
    OffsetDateTime observedAt,
    List<PhotoHash> photos) {

  static Confirmation of(ReportConfirmed event, Since since) {
    return new Confirmation(
        since, event.witness(), event.organisation(), event.observedAt(), event.photos());
  }
}
