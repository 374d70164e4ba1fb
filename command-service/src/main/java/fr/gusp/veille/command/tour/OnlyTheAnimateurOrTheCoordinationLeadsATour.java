package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.QuartierId;

/**
 * A tour is planned, closed and cancelled by an animateur or the coordination, in their own
 * quartiers (DOMAIN §6).
 */
public record OnlyTheAnimateurOrTheCoordinationLeadsATour(Caller caller, QuartierId quartier)
    implements Rule {

  @Override
  public boolean holds() {
    return caller.is(Role.ANIMATEUR, Role.COORDINATION) && caller.worksIn(quartier);
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls l’animateur et la coordination du quartier organisent un tour.";
  }
}
