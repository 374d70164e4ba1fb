package fr.gusp.veille.contract.id;

import java.util.UUID;

/** Reads a UUID in its canonical form of 36 characters only (RFC 9562). */
final class Uuids {

  private static final int CANONICAL_LENGTH = 36;

  private Uuids() {}

  static UUID parse(String text, Class<?> kind) {
    MalformedIdException.unless(text.length() == CANONICAL_LENGTH, kind);
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notAUuid) {
      throw new MalformedIdException(kind);
    }
  }
}
