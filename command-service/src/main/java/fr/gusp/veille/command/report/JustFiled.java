package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Déposé: filed, and nobody named yet; lasts only inside the act of filing. */
public record JustFiled(Dossier dossier) implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return "depose";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new JustFiled(other);
  }
}
