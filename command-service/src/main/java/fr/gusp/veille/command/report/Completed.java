package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.OrganisationId;
import java.time.Instant;

/** Traité: the organisation says it is done; nobody went to see yet. */
public record Completed(Dossier dossier, Ask ask, Instant completedAt) implements FiledReport {

  @Override
  public OrganisationId holder() {
    return ask.organisation();
  }

  @Override
  public String code() {
    return "traite";
  }

  @Override
  public FiledReport with(Dossier other) {
    return new Completed(other, ask, completedAt);
  }
}
