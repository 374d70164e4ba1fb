package fr.gusp.veille.contract.architecture.wrong;

import java.time.Instant;

/** Wrong: asks the machine what time it is. */
public final class ReadsTheClock {

  private ReadsTheClock() {}

  static Instant recordedAt() {
    return Instant.now();
  }
}
