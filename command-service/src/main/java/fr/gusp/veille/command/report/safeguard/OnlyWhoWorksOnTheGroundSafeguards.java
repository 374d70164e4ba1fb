package fr.gusp.veille.command.report.safeguard;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Things are made safe by desks and by those who walk the quartier. */
public record OnlyWhoWorksOnTheGroundSafeguards(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.GUICHET, Role.GARDIEN, Role.ANIMATEUR);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Votre compte ne permet pas de déclarer une intervention conservatoire.";
  }
}
