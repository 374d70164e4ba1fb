package fr.gusp.veille.command.committee;

import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.committee.SessionPlanned;
import java.time.Instant;
import java.util.Set;

/** What each fact makes of the state before it. It only assigns: whatever was recorded is true. */
final class SessionEvolution implements CommitteeEvent.Cases<SessionState> {

  private final SessionState before;

  private SessionEvolution(SessionState before) {
    this.before = before;
  }

  static SessionState evolve(SessionState before, CommitteeEvent event, Instant recordedAt) {
    return event.match(new SessionEvolution(before));
  }

  @Override
  public SessionState planned(SessionPlanned event) {
    return new CalledSession(SessionPlan.of(event), Set.of());
  }

  @Override
  public SessionState frozen(FiguresFrozen event) {
    return new FrozenSession(known().plan(), known().decisions());
  }

  @Override
  public SessionState decisionRecorded(DecisionRecorded event) {
    return known().deciding(event.decision());
  }

  /** What became of a decision changes nothing that may be done. */
  @Override
  public SessionState decisionSettled(DecisionSettled event) {
    return before;
  }

  @Override
  public SessionState closed(SessionClosed event) {
    return new ClosedSession(known().plan(), known().decisions());
  }

  private KnownSession known() {
    return (KnownSession) before;
  }
}
