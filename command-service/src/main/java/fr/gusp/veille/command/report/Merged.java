package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Doublon of another report; {@code before} is where it stood and goes on if the merge is undone.
 */
public record Merged(Dossier dossier, ReportId into, FiledReport before) implements FiledReport {

  @Override
  public @Nullable OrganisationId holder() {
    return null;
  }

  @Override
  public String code() {
    return "doublon";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Merged(other, into, before);
  }
}
