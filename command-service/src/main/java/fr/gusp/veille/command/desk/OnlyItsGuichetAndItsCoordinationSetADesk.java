package fr.gusp.veille.command.desk;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.id.OrganisationId;

/** How a guichet is reached is said by itself, or by the coordination of an EPCI it works in. */
public record OnlyItsGuichetAndItsCoordinationSetADesk(
    Caller caller, OrganisationId organisation, ReferenceInForce reference) implements Rule {

  @Override
  public boolean holds() {
    EpciId epci = caller.epci();
    return (caller.is(Role.GUICHET) && caller.worksFor(organisation))
        || (caller.is(Role.COORDINATION) && epci != null && reference.worksIn(organisation, epci));
  }

  @Override
  public Refusal refusal() {
    return Refusal.FORBIDDEN;
  }

  @Override
  public String message() {
    return "Ces réglages appartiennent à ce guichet et à sa coordination.";
  }
}
