package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Vérifié, clos: someone saw that it is settled. {@code ask} is null where it was solved on the
 * spot.
 */
public record Verified(Dossier dossier, @Nullable Ask ask, Instant verifiedAt)
    implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return "verifie";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Verified(other, ask, verifiedAt);
  }
}
