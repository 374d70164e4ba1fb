package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.report.ReportAbsorbed;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report that tells of the same thing and was merged into this one, until it is taken out. */
public record Doublon(
    Since since,
    ReportId report,
    ReportNumber number,
    MemberId witness,
    OrganisationId organisation,
    OffsetDateTime observedAt,
    List<PhotoHash> photos,
    @Nullable Since until) {

  static Doublon of(ReportAbsorbed event, Since since) {
    return new Doublon(
        since,
        event.duplicate(),
        event.duplicateNumber(),
        event.witness(),
        event.organisation(),
        event.observedAt(),
        event.photos(),
        null);
  }

  Doublon endingAt(@Nullable Since end) {
    return new Doublon(since, report, number, witness, organisation, observedAt, photos, end);
  }
}
