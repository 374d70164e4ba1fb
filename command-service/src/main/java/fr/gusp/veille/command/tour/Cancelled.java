package fr.gusp.veille.command.tour;

import java.time.Instant;

/** Annulé: the walk does not take place. */
public record Cancelled(TourPlan plan, Instant endedAt) implements KnownTour {

  @Override
  public String code() {
    return "annule";
  }
}
