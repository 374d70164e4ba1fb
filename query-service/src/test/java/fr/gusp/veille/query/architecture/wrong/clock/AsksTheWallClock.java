package fr.gusp.veille.query.architecture.wrong.clock;

import java.time.Instant;

/** A sample that the rule must refuse. */
public class AsksTheWallClock {

  Instant now() {
    return Instant.now();
  }
}
