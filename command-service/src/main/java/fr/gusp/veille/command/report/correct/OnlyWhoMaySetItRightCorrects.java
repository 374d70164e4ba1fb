package fr.gusp.veille.command.report.correct;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A report is set right by its reporter, by the desk that holds it and by the coordination. */
public record OnlyWhoMaySetItRightCorrects(Caller caller, FiledReport report, boolean coordinates)
    implements Rule {

  @Override
  public boolean holds() {
    return coordinates
        || caller.member().equals(report.dossier().reporter())
        || (caller.is(Role.GUICHET) && caller.worksFor(report.holder()));
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls l’agent qui a signalé, le guichet qui tient le dossier et la coordination le corrigent.";
  }
}
