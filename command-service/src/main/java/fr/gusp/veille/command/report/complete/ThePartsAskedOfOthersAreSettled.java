package fr.gusp.veille.command.report.complete;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** The lead says that it is done once everyone asked for their part has done it or refused. */
public record ThePartsAskedOfOthersAreSettled(boolean holds) implements Rule {

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "D’autres organisations n’ont pas encore fait leur part. Attendez leur réponse ou relancez-les.";
  }
}
