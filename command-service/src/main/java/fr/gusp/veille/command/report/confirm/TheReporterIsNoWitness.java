package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who filed it has said so already. */
public record TheReporterIsNoWitness(Caller caller, FiledReport report) implements Rule {

  @Override
  public boolean holds() {
    return !caller.member().equals(report.dossier().reporter());
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Vous avez déposé ce signalement : complétez-le si vous avez vu autre chose.";
  }
}
