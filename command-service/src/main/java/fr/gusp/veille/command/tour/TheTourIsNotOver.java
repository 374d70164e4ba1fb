package fr.gusp.veille.command.tour;

import fr.gusp.veille.command.rule.Refusal;
import fr.gusp.veille.command.rule.Rule;

/** A tour is closed or cancelled once. */
public record TheTourIsNotOver(KnownTour tour) implements Rule {

  @Override
  public boolean holds() {
    return tour instanceof Planned;
  }

  @Override
  public Refusal refusal() {
    return Refusal.STATE;
  }

  @Override
  public String message() {
    return "Ce tour est déjà clos ou annulé.";
  }
}
