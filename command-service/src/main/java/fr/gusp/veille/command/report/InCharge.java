package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;

/** Pris en charge: the organisation accepted. */
public record InCharge(Dossier dossier, Ask ask) implements FiledReport {

  @Override
  public OrganisationId holder() {
    return ask.organisation();
  }

  @Override
  public String code() {
    return "pris-en-charge";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new InCharge(other, ask);
  }
}
