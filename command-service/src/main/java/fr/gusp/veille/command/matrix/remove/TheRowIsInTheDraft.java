package fr.gusp.veille.command.matrix.remove;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Only a row that is there is taken out. */
public record TheRowIsInTheDraft(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette ligne n’est pas, ou plus, dans le brouillon.";
  }
}
