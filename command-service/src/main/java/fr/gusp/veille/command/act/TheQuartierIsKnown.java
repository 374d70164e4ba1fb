package fr.gusp.veille.command.act;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What takes place in a quartier takes place in one that we look after. */
public record TheQuartierIsKnown(boolean holds) implements Rule {

  @Override
  public String field() {
    return "quartier";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce quartier n’est pas connu.";
  }
}
