package fr.gusp.veille.wrong.clock;

import java.util.UUID;
import java.util.function.Supplier;

/** Makes identifiers of its own. */
final class MakesIds {

  private MakesIds() {}

  static Supplier<UUID> ids() {
    return UUID::randomUUID;
  }
}
