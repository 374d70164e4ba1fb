package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Relayé: handed to the dispositif it belongs to, outside GUSP. */
public record RelayedReport(Dossier dossier, OrganisationId dispositif) implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return "relaye";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new RelayedReport(other, dispositif);
  }
}
