package fr.gusp.veille.command.committee.decide;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A decision is about reports that exist. */
public record TheReportsAreFiled(boolean holds) implements Rule {

  @Override
  public String field() {
    return "reports";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un des signalements liés n’existe pas.";
  }
}
