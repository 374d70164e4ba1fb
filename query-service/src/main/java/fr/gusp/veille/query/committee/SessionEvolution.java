package fr.gusp.veille.query.committee;

import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.DecisionRecorded;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.committee.FiguresFrozen;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.committee.SessionPlanned;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.UnexpectedFactException;
import java.util.List;

/** What each kind of fact makes of the session before it; it assigns and never decides. */
final class SessionEvolution implements CommitteeEvent.Cases<Session> {

  private final Session before;
  private final Fact fact;

  SessionEvolution(Session before, Fact fact) {
    this.before = before;
    this.fact = fact;
  }

  @Override
  public Session planned(SessionPlanned event) {
    throw new UnexpectedFactException("a session is planned once");
  }

  @Override
  public Session frozen(FiguresFrozen event) {
    return before.freezing(new Session.Frozen(event, fact.position(), fact.recordedAt()));
  }

  @Override
  public Session decisionRecorded(DecisionRecorded event) {
    return before.deciding(new Decision(event, fact.position(), List.of()));
  }

  @Override
  public Session decisionSettled(DecisionSettled event) {
    Decision.Settlement settlement =
        Decision.Settlement.of(event, fact.position(), fact.recordedAt());
    return before.settling(event.decision(), each -> each.and(settlement));
  }

  @Override
  public Session closed(SessionClosed event) {
    return before.closing(new Session.Closing(event, fact.position(), fact.recordedAt()));
  }
}
