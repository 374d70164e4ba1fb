package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A matrix speaks of the quartiers of its own EPCI. */
public record TheQuartierIsOfTheEpci(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.quartier";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce quartier n’est pas de cette agglomération.";
  }
}
