package fr.gusp.veille.contract.id;

/**
 * An identifier that has not the form of its kind; the text itself is not repeated, it may be
 * anything.
 */
public final class MalformedIdException extends IllegalArgumentException {

  private final String kind;

  MalformedIdException(Class<?> kind) {
    super("malformed " + kind.getSimpleName());
    this.kind = kind.getSimpleName();
  }

  static void unless(boolean wellFormed, Class<?> kind) {
    if (!wellFormed) {
      throw new MalformedIdException(kind);
    }
  }

  public String kind() {
    return kind;
  }
}
