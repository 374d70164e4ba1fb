package fr.gusp.veille.command.matrix.publish;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A version that is like the one before says nothing to anybody. */
public record TheDraftChangesSomething(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce brouillon ne change rien à la version en vigueur. Modifiez une ligne ou abandonnez-le.";
  }
}
