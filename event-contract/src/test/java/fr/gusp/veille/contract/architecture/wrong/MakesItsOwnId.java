package fr.gusp.veille.contract.architecture.wrong;

import java.util.UUID;

/** Wrong: makes an id instead of being given one. */
public final class MakesItsOwnId {

  private MakesItsOwnId() {}

  static UUID report() {
    return UUID.randomUUID();
  }
}
