package fr.gusp.veille.command.matrix;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.rule.Rule;

/** What every act on a draft asks first. */
public final class DraftRights {

  private DraftRights() {}

  /**
   * What the draft is about, if it is the caller's and still open.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken otherwise
   */
  public static DraftPlan open(DraftState state, Circumstances here) {
    Rule.check(new TheDraftExists(state instanceof KnownDraft));
    KnownDraft draft = (KnownDraft) state;
    Rule.check(
        new TheDraftIsYoursToKnow(here.caller(), draft.plan().epci()), new TheDraftIsOpen(draft));
    return draft.plan();
  }
}
