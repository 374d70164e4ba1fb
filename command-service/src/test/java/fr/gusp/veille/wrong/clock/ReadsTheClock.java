package fr.gusp.veille.wrong.clock;

import java.time.Instant;

/** Takes the time from the machine. */
final class ReadsTheClock {

  private ReadsTheClock() {}

  static Instant now() {
    return Instant.now();
  }
}
