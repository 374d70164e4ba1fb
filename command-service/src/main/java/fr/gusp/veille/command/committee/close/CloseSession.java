package fr.gusp.veille.command.committee.close;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.act.TheOrganisationIsInTheDirectory;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.committee.SessionRights;
import fr.gusp.veille.command.committee.SessionState;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.SessionClosed;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting is over: who was there, and what was said. */
public record CloseSession(
    CommitteeSessionId session, List<OrganisationId> present, @Nullable String note)
    implements SessionCommand {

  public CloseSession {
    present = present.stream().distinct().toList();
  }

  @Override
  public List<CommitteeEvent> decide(SessionState state, Circumstances here) {
    SessionRights.open(state, here);
    Rule.check(new TheOrganisationIsInTheDirectory("present", here.reference().knowsAll(present)));
    return List.of(new SessionClosed(session, present, here.sealer().seal(note)));
  }
}
