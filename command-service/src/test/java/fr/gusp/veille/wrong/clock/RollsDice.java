package fr.gusp.veille.wrong.clock;

import java.security.SecureRandom;

/** Has chance of its own. */
final class RollsDice {

  private RollsDice() {}

  static int roll() {
    return new SecureRandom().nextInt();
  }
}
