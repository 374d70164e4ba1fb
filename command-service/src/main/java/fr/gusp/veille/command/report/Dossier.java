package fr.gusp.veille.command.report;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.id.ReportNumber;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.report.Spot;
import java.util.HashSet;
import java.util.Set;

/**
 * What stays true of a report from state to state. {@code involved}: who filed, held or supports
 * it; {@code witnesses}: who saw it too; {@code beside}: what goes on next to the state.
 */
public record Dossier(
    ReportId report,
    ReportNumber number,
    Matter matter,
    Spot spot,
    MemberId reporter,
    OrganisationId reporterOrganisation,
    Set<OrganisationId> involved,
    Set<MemberId> witnesses,
    Beside beside) {

  public Dossier {
    involved = Set.copyOf(involved);
    witnesses = Set.copyOf(witnesses);
  }

  static Dossier of(ReportFiled event) {
    return new Dossier(
        event.report(),
        event.number(),
        Matter.of(event),
        event.spot(),
        event.reporter(),
        event.reporterOrganisation(),
        Set.of(event.reporterOrganisation()),
        Set.of(),
        Beside.NOTHING);
  }

  public QuartierId quartier() {
    return spot.quartier();
  }

  Dossier involving(Iterable<OrganisationId> others) {
    Set<OrganisationId> all = new HashSet<>(involved);
    others.forEach(all::add);
    return copy(matter, spot, all, witnesses, beside);
  }

  Dossier seenBy(MemberId witness, OrganisationId organisation) {
    Set<MemberId> all = new HashSet<>(witnesses);
    all.add(witness);
    return copy(matter, spot, involved, all, beside).involving(Set.of(organisation));
  }

  Dossier about(Matter other, Spot where) {
    return copy(other, where, involved, witnesses, beside);
  }

  Dossier with(Beside other) {
    return copy(matter, spot, involved, witnesses, other);
  }

  private Dossier copy(
      Matter about,
      Spot where,
      Set<OrganisationId> organisations,
      Set<MemberId> members,
      Beside next) {
    return new Dossier(
        report, number, about, where, reporter, reporterOrganisation, organisations, members, next);
  }
}
