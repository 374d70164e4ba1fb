package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.CloseWay;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Clos without a visit. {@code ask} is null where nobody was asked. */
public record Closed(Dossier dossier, @Nullable Ask ask, CloseWay way, Instant closedAt)
    implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return "clos";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Closed(other, ask, way, closedAt);
  }
}
