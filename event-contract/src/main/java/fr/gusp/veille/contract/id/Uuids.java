package fr.gusp.veille.contract.id;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Reads a UUID in its canonical form only (RFC 9562): the JDK also takes short groups, so that one
 * id would have many texts.
 */
final class Uuids {

  private static final Pattern CANONICAL =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Uuids() {}

  static UUID parse(String text, Class<?> kind) {
    MalformedIdException.unless(CANONICAL.matcher(text).matches(), kind);
    return UUID.fromString(text);
  }
}
