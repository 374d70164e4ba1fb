package fr.gusp.veille.command.report.relay;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.report.FiledReport;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** The coordination relays; a médiateur relays what only the right circle may read. */
public record OnlyTheCoordinationOrTheMediateurRelays(
    Caller caller, FiledReport report, boolean coordinates) implements Rule {

  @Override
  public boolean holds() {
    return coordinates
        || (caller.is(Role.MEDIATEUR) && report.dossier().matter().nature().restricted());
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seule la coordination relaie ; un médiateur relaie ce qui touche à la tranquillité ou à un logement vacant.";
  }
}
