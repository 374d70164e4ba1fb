package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** One member is one witness. */
public record AMemberConfirmsOnce(Caller caller, FiledReport report) implements Rule {

  @Override
  public boolean holds() {
    return !report.dossier().witnesses().contains(caller.member());
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Vous avez déjà confirmé ce signalement.";
  }
}
