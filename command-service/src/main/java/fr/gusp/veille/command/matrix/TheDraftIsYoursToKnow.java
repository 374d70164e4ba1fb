package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;
import fr.gusp.veille.contract.id.EpciId;

/** A draft is the coordination's of its EPCI, and nobody else's until it is published. */
public record TheDraftIsYoursToKnow(Caller caller, EpciId epci)
    implements OnlyItsCoordinationKnowsTheDraft {

  @Override
  public boolean holds() {
    return caller.is(Role.COORDINATION) && epci.equals(caller.epci());
  }
}
