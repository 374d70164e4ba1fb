package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/**
 * A session is called, recorded and closed by the coordination of its EPCI, or by an animateur of
 * its quartier (DOMAIN §7).
 */
public record OnlyTheAnimateurOrTheCoordinationRunsASession(Caller caller, SessionPlan plan)
    implements Rule {

  @Override
  public boolean holds() {
    return plan.isCoordinatedBy(caller) || (caller.is(Role.ANIMATEUR) && plan.concerns(caller));
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Seuls l’animateur du quartier et la coordination tiennent la séance.";
  }
}
