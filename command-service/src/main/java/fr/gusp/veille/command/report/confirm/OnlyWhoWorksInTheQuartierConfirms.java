package fr.gusp.veille.command.report.confirm;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Those see it too who work in the quartier, in the field or at a desk. */
public record OnlyWhoWorksInTheQuartierConfirms(Caller caller, FiledReport report) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.GARDIEN, Role.MEDIATEUR, Role.ANIMATEUR, Role.GUICHET)
        && caller.worksIn(report.dossier().quartier());
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls les agents qui travaillent dans ce quartier peuvent confirmer.";
  }
}
