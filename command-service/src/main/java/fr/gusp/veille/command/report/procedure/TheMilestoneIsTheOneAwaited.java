package fr.gusp.veille.command.report.procedure;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Milestones are reached in their order; none is left out. */
public record TheMilestoneIsTheOneAwaited(boolean awaited) implements Rule {

  @Override
  public boolean holds() {
    return awaited;
  }

  @Override
  public String field() {
    return "milestone";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce jalon n’est pas celui attendu : les jalons se suivent dans l’ordre.";
  }
}
