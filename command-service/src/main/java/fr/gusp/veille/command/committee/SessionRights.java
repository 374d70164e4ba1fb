package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.rule.Rule;

/** What every act on a session asks first. */
public final class SessionRights {

  private SessionRights() {}

  /**
   * The session the caller may know of and holds.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken answered 404 or 403 otherwise
   */
  public static KnownSession held(SessionState state, Circumstances here) {
    Rule.check(new TheSessionExists(state instanceof KnownSession));
    KnownSession session = (KnownSession) state;
    Rule.check(
        new TheSessionIsYoursToKnow(here.caller(), session.plan()),
        new OnlyTheAnimateurOrTheCoordinationRunsASession(here.caller(), session.plan()));
    return session;
  }

  /**
   * The same while the meeting is not closed.
   *
   * @throws fr.gusp.veille.command.rule.RuleBroken otherwise
   */
  public static KnownSession open(SessionState state, Circumstances here) {
    KnownSession session = held(state, here);
    Rule.check(new TheSessionIsNotClosed(session));
    return session;
  }
}
