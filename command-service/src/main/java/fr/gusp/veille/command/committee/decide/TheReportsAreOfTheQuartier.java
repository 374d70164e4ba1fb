package fr.gusp.veille.command.committee.decide;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A comité decides about the reports of the quartier it meets for. */
public record TheReportsAreOfTheQuartier(boolean holds) implements Rule {

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
    return "Un des signalements liés n’est pas du quartier de la séance.";
  }
}
