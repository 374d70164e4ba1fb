package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.caller.Role;

/**
 * A tour is known to the members who work in its quartier and to the organisations that take part.
 * The administration runs the platform and walks no quartier.
 */
public record TheTourIsYoursToKnow(Caller caller, TourPlan plan)
    implements OnlyWhoWalksTheQuartierKnowsTheTour {

  @Override
  public boolean holds() {
    return !caller.is(Role.ADMINISTRATEUR)
        && (caller.worksIn(plan.quartier()) || plan.participants().contains(caller.organisation()));
  }
}
