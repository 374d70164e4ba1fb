package fr.gusp.veille.contract.catalogue;

/**
 * A stored name that this version of the software does not know; it is never guessed and never
 * dropped.
 */
public final class UnknownEventException extends RuntimeException {

  private final String name;

  public UnknownEventException(String name) {
    super("unknown event name " + name);
    this.name = name;
  }

  public String name() {
    return name;
  }
}
