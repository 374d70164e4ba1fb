package fr.gusp.veille.contract.architecture.wrong;

import java.util.Random;

/** Wrong: takes chance from itself. */
public final class ThrowsDice {

  private ThrowsDice() {}

  static int dice() {
    return new Random().nextInt(6);
  }
}
