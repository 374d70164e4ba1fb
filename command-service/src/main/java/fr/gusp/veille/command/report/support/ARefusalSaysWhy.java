package fr.gusp.veille.command.report.support;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Who refuses says why. */
public record ARefusalSaysWhy(boolean said) implements Rule {

  @Override
  public boolean holds() {
    return said;
  }

  @Override
  public String field() {
    return "reason";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Un refus se motive : choisissez une raison.";
  }
}
