package fr.gusp.veille.contract.committee;

import fr.gusp.veille.contract.id.CommitteeSessionId;
import fr.gusp.veille.contract.id.DecisionId;
import fr.gusp.veille.contract.wire.SealedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of a decision of this session; put off, it may get a new date. */
public record DecisionSettled(
    CommitteeSessionId session,
    DecisionId decision,
    DecisionOutcome outcome,
    @Nullable SealedText note,
    @Nullable LocalDate dueOn)
    implements CommitteeEvent {

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.decisionSettled(this);
  }
}
