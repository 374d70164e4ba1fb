package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import java.util.HashSet;
import java.util.Set;

/**
 * What stays true of a report from state to state. {@code involved}: who filed, held or supports
 * it.
 */
public record Dossier(
    ReportId report,
    ReportNumber number,
    Matter matter,
    QuartierId quartier,
    MemberId reporter,
    OrganisationId reporterOrganisation,
    Set<OrganisationId> involved) {

  public Dossier {
    involved = Set.copyOf(involved);
  }

  Dossier involving(Iterable<OrganisationId> others) {
    Set<OrganisationId> all = new HashSet<>(involved);
    others.forEach(all::add);
    return new Dossier(report, number, matter, quartier, reporter, reporterOrganisation, all);
  }
}
