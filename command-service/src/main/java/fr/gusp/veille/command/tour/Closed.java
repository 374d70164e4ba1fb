package fr.gusp.veille.command.tour;

import java.time.Instant;

/** Clos: the walk is over. */
public record Closed(TourPlan plan, Instant endedAt) implements KnownTour {

  @Override
  public String code() {
    return "clos";
  }
}
