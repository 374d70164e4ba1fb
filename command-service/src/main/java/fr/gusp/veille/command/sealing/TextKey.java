package fr.gusp.veille.command.sealing;

import java.util.UUID;

/**
 * The key of one thing's free texts (a report's, a tour's, a session's): 32 bytes, or none once it
 * was erased.
 */
public final class TextKey {

  private final UUID subject;
  private final byte[] bytes;
  private final Chance chance;

  TextKey(UUID subject, byte[] bytes, Chance chance) {
    this.subject = subject;
    this.bytes = bytes.clone();
    this.chance = chance;
  }

  public Sealer sealer() {
    return new Sealer(subject, bytes, chance);
  }

  /** What is stored, once, with the first event of what it belongs to. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
