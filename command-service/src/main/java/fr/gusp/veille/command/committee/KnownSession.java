package fr.gusp.veille.command.committee;

import fr.gusp.veille.contract.id.DecisionId;
import java.util.Set;

/** A session that was called. */
public sealed interface KnownSession extends SessionState
    permits CalledSession, FrozenSession, ClosedSession {

  SessionPlan plan();

  Set<DecisionId> decisions();

  /** The code that the outside knows this state by. */
  String code();

  /** The same with one decision more. */
  KnownSession deciding(DecisionId decision);
}
