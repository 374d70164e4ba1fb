package fr.gusp.veille.command.worksite;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.rule.Rule;

/** What every act on a chantier asks first. */
public final class WorksiteRights {

  private WorksiteRights() {}

  /**
   * The chantier whose sheet the caller keeps, and that is not closed.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken otherwise
   */
  public static KnownWorksite kept(WorksiteState state, Circumstances here) {
    Rule.check(new TheWorksiteExists(state instanceof KnownWorksite));
    KnownWorksite worksite = (KnownWorksite) state;
    Rule.check(
        new TheWorksiteIsYoursToKnow(here.caller(), worksite.sheet()),
        new OnlyTheCoordinationOrTheMaitreDOuvrageKeepsTheSheet(
            here.caller(), worksite.sheet().epci(), worksite.sheet().owner()),
        new TheWorksiteIsNotClosed(worksite));
    return worksite;
  }
}
