package fr.gusp.veille.command.tour.check;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** What is checked is a line of the tour’s checklist, or a report that lies in its quartier. */
public record ThePointIsOfTheTour(boolean holds) implements Rule {

  @Override
  public String field() {
    return "point";
  }

  @Override
  public Refusal refusal() {
    return Refusal.RULE;
  }

  @Override
  public String message() {
    return "Ce point n’est pas de ce tour.";
  }
}
