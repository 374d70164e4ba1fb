package fr.gusp.veille.command.report;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * What became of a report is said by the reporter’s organisation on its own ground, or by the
 * coordination.
 */
public record OnlyTheFieldSaysWhatItSaw(Caller caller, FiledReport report, boolean coordinates)
    implements Rule {

  @Override
  public boolean holds() {
    return coordinates
        || (caller.is(Role.GARDIEN, Role.MEDIATEUR, Role.ANIMATEUR, Role.GUICHET)
            && caller.worksFor(report.dossier().reporterOrganisation())
            && caller.worksIn(report.dossier().quartier()));
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls l’organisme qui a signalé et la coordination peuvent dire ce qu’ils ont constaté.";
  }
}
