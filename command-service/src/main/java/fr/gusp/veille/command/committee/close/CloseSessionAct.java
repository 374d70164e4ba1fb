package fr.gusp.veille.command.committee.close;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code POST …/close {present, note}} */
@Component
class CloseSessionAct implements Act<CommitteeSessionId> {

  @Override
  public String name() {
    return "close";
  }

  @Override
  public SessionCommand read(CommitteeSessionId session, Fields body) {
    List<OrganisationId> present = body.list("present", 100, OrganisationId::new);
    return new CloseSession(session, present, body.text("note", 5_000));
  }
}
