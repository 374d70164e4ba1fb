package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.rule.Rule;

/** What every act on a tour asks first. */
public final class TourRights {

  private TourRights() {}

  /**
   * The tour the caller may know of.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken answered 404 otherwise
   */
  public static KnownTour known(TourState state, Circumstances here) {
    Rule.check(new TheTourExists(state instanceof KnownTour));
    KnownTour tour = (KnownTour) state;
    Rule.check(new TheTourIsYoursToKnow(here.caller(), tour.plan()));
    return tour;
  }

  /**
   * The tour the caller leads and that is not over.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken otherwise
   */
  public static KnownTour led(TourState state, Circumstances here) {
    KnownTour tour = known(state, here);
    Rule.check(
        new OnlyTheAnimateurOrTheCoordinationLeadsATour(here.caller(), tour.plan().quartier()),
        new TheTourIsNotOver(tour));
    return tour;
  }
}
