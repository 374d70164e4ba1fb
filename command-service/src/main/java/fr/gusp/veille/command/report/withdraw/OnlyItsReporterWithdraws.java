package fr.gusp.veille.command.report.withdraw;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A report is taken back by the member who filed it and by nobody else. */
public record OnlyItsReporterWithdraws(Caller caller, FiledReport report) implements Rule {

  @Override
  public boolean holds() {
    return caller.member().equals(report.dossier().reporter());
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seul l’agent qui a signalé peut retirer son signalement.";
  }
}
