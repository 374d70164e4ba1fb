package fr.gusp.veille.command.committee.settle;

import fr.gusp.veille.command.act.Circumstances;
import fr.gusp.veille.command.committee.KnownSession;
import fr.gusp.veille.command.committee.SessionCommand;
import fr.gusp.veille.command.committee.SessionRights;
import fr.gusp.veille.command.committee.SessionState;
import fr.gusp.veille.command.committee.TheDueDateIsNotBeforeTheSession;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.CommitteeEvent;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import fr.gusp.veille.contract.committee.DecisionSettled;
import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a decision, as often as it is taken up again; mostly in a later meeting, when
 * its own session is long closed.
 */
public record SettleDecision(
    CommitteeSessionId session,
    DecisionId decision,
    DecisionOutcome outcome,
    @Nullable String note,
    @Nullable LocalDate dueOn)
    implements SessionCommand {

  @Override
  public List<CommitteeEvent> decide(SessionState state, Circumstances here) {
    KnownSession held = SessionRights.held(state, here);
    Rule.check(
        new TheDecisionIsOfTheSession(decision, held),
        new OnlyAPostponedDecisionGetsANewDate(outcome, dueOn),
        new TheDueDateIsNotBeforeTheSession(dueOn, held.plan().heldOn()));
    return List.of(
        new DecisionSettled(session, decision, outcome, here.sealer().seal(note), dueOn));
  }
}
