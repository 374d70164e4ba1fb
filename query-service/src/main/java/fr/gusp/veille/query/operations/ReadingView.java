package fr.gusp.veille.query.operations;

import fr.gusp.veille.query.projection.Parked;
import java.util.List;

/** What operators see of reading: how far, and what waits for a cure. */
record ReadingView(
    long position,
    String state,
    long behind,
    int parkedEvents,
    List<Parked> parked,
    Rebuilt rebuild) {

  /** The rebuild under way or the last one, by its offset in the topic. */
  record Rebuilt(boolean running, long offset) {}
}
