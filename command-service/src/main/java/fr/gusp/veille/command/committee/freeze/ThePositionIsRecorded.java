package fr.gusp.veille.command.committee.freeze;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** Figures are frozen as of a position that the store has reached. */
public record ThePositionIsRecorded(long position, long head) implements Rule {

  @Override
  public boolean holds() {
    return position <= head;
  }

  @Override
  public String field() {
    return "position";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Cette position n’est pas encore enregistrée.";
  }
}
