package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import java.time.LocalDate;

/** Planifié: the organisation says on which day. */
public record Planned(Dossier dossier, Ask ask, LocalDate date) implements FiledReport {

  @Override
  public OrganisationId holder() {
    return ask.organisation();
  }

  @Override
  public String code() {
    return "planifie";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Planned(other, ask, date);
  }
}
