package fr.gusp.veille.command.tour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Prévu: planned, perhaps being walked right now. */
public record Planned(TourPlan plan) implements KnownTour {

  @Override
  public String code() {
    return "prevu";
  }

  @Override
  public @Nullable Instant endedAt() {
    return null;
  }
}
