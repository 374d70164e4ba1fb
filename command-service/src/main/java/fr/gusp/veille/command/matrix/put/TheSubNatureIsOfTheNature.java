package fr.gusp.veille.command.matrix.put;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A sous-nature is one of the row’s nature. */
public record TheSubNatureIsOfTheNature(boolean holds) implements Rule {

  @Override
  public String field() {
    return "row.conditions.subNature";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Choisissez la nature, puis une sous-nature de cette nature.";
  }
}
