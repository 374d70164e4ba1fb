package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Retiré: its reporter took it back. */
public record Withdrawn(Dossier dossier) implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return "retire";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Withdrawn(other);
  }
}
