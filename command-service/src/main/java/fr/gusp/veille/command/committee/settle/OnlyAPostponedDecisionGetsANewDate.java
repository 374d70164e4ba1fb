package fr.gusp.veille.command.committee.settle;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.contract.committee.DecisionOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision that was kept or given up is due no more. */
public record OnlyAPostponedDecisionGetsANewDate(DecisionOutcome outcome, @Nullable LocalDate dueOn)
    implements Rule {

  @Override
  public boolean holds() {
    return dueOn == null || outcome == DecisionOutcome.REPORTEE;
  }

  @Override
  public String field() {
    return "dueOn";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Seule une décision reportée reçoit une nouvelle échéance.";
  }
}
