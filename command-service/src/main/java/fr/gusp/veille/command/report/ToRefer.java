package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;

/** À orienter: the coordination holds it. */
public record ToRefer(Dossier dossier, OrganisationId holder) implements FiledReport {

  @Override
  public String code() {
    return "a-orienter";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new ToRefer(other, holder);
  }
}
