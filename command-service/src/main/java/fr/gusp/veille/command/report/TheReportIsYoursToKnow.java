package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;

/**
 * A report is known to those it involves and to the coordination of its EPCI; one of a restricted
 * nature only to the right circle among them (DOMAIN §4, tranquillité). Comité and administration
 * see figures, no single report.
 */
public record TheReportIsYoursToKnow(Caller caller, FiledReport report, boolean coordinates)
    implements OnlyTheConcernedKnowTheReport {

  @Override
  public boolean holds() {
    return !caller.is(Role.COMITE, Role.ADMINISTRATEUR) && concerned() && inTheCircle();
  }

  private boolean concerned() {
    return coordinates || report.dossier().involved().contains(caller.organisation());
  }

  private boolean inTheCircle() {
    return !report.dossier().matter().nature().restricted()
        || caller.is(Role.MEDIATEUR, Role.COORDINATION)
        || caller.member().equals(report.dossier().reporter())
        || (caller.is(Role.GUICHET) && caller.worksFor(report.holder()));
  }
}
