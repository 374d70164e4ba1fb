package fr.gusp.veille.command.committee;

import fr.gusp.veille.command.act.Command;
import fr.gusp.veille.command.act.Kind;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import java.util.UUID;

/** An act on one session of a comité. */
public interface SessionCommand extends Command<SessionState, CommitteeEvent> {

  CommitteeSessionId session();

  @Override
  default UUID subject() {
    return session().value();
  }

  @Override
  default Kind<CommitteeSessionAggregate> kind() {
    return CommitteeSessionAggregate.KIND;
  }
}
