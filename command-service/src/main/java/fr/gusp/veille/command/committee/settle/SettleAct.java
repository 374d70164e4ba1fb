package fr.gusp.veille.command.committee.settle;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** {@code POST …/settle {decision, outcome, note, dueOn}} */
@Component
class SettleAct implements Act<CommitteeSessionId> {

  @Override
  public String name() {
    return "settle";
  }

  @Override
  public SessionCommand read(CommitteeSessionId session, Fields body) {
    DecisionId decision = body.required("decision", body.id("decision", DecisionId::of));
    DecisionOutcome outcome =
        body.required("outcome", body.coded("outcome", DecisionOutcome.class));
    String note = body.text("note", 2_000);
    LocalDate dueOn = body.date("dueOn");
    body.done();
    return new SettleDecision(
        session, requireNonNull(decision), requireNonNull(outcome), note, dueOn);
  }
}
