package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Points are checked by those who walk: field agents, desks, animateur and coordination. */
public record OnlyWhoWalksChecks(Caller caller) implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.ANIMATEUR, Role.COORDINATION, Role.GARDIEN, Role.MEDIATEUR, Role.GUICHET);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Votre compte ne permet pas de noter un constat.";
  }
}
