package fr.gusp.veille.query.beside;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.report.ReportSafeguarded;
import fr.gusp.veille.contract.wire.SealedText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made safe « sans reconnaissance de responsabilité ». Cost in euros TTC. */
public record Safeguard(
    Since since,
    OrganisationId organisation,
    @Nullable SealedText statement,
    List<PhotoHash> photos,
    @Nullable BigDecimal cost,
    boolean rebilled) {

  static Safeguard of(ReportSafeguarded event, Since since) {
    return new Safeguard(
        since,
        event.organisation(),
        event.statement(),
        event.photos(),
        event.cost(),
        event.rebilled());
  }
}
