package fr.gusp.veille.command.report.qualify;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Whose ground it is is said by the desk that holds the report, or by the coordination. */
public record OnlyTheDeskOfTheHolderOrTheCoordinationQualifies(
    Caller caller, FiledReport report, boolean coordinates) implements Rule {

  @Override
  public boolean holds() {
    return coordinates || (caller.is(Role.GUICHET) && caller.worksFor(report.holder()));
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls le guichet qui tient le dossier et la coordination qualifient la domanialité.";
  }
}
