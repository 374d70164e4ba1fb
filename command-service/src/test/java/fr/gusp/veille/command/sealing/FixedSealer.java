package fr.gusp.veille.command.sealing;

import java.util.UUID;

/** Seals the same words to the same text every time. */
public final class FixedSealer {

  private FixedSealer() {}

  public static Sealer of(UUID subject) {
    return new Sealer(subject, new byte[32], byte[]::new);
  }
}
