package fr.gusp.veille.contract.architecture.wrong;

import java.time.Clock;

/** Wrong: makes its own clock instead of being given one. */
public final class ReadsTheSystemClock {

  private ReadsTheSystemClock() {}

  static long recordedAt() {
    return Clock.systemUTC().millis() + System.currentTimeMillis();
  }
}
