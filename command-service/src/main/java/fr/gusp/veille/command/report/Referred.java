package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;

/** Orienté: an organisation was asked and has not answered. */
public record Referred(Dossier dossier, Ask ask) implements FiledReport {

  @Override
  public OrganisationId holder() {
    return ask.organisation();
  }

  @Override
  public String code() {
    return "oriente";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Referred(other, ask);
  }
}
