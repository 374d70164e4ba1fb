package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.caller.Caller;

/**
 * A session is known to the members who work in its quartier and to the coordination of its EPCI.
 */
public record TheSessionIsYoursToKnow(Caller caller, SessionPlan plan)
    implements OnlyItsTerritoryKnowsTheSession {

  @Override
  public boolean holds() {
    return plan.concerns(caller) || plan.isCoordinatedBy(caller);
  }
}
