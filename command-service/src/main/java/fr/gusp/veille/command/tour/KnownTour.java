package fr.gusp.veille.command.tour;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A tour that exists. */
public sealed interface KnownTour extends TourState permits Planned, Closed, Cancelled {

  TourPlan plan();

  /** The code that the outside knows this state by. */
  String code();

  /** When it was closed or cancelled, or {@code null} while it is neither. */
  @Nullable Instant endedAt();
}
