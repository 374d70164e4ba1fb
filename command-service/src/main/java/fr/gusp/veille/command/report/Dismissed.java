package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.DismissReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sans suite or hors champ. {@code ask} is null where nobody was asked. */
public record Dismissed(
    Dossier dossier, @Nullable Ask ask, DismissReason reason, Instant dismissedAt)
    implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return reason.outOfScope() ? "hors-champ" : "sans-suite";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Dismissed(other, ask, reason, dismissedAt);
  }
}
