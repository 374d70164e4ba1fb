package fr.gusp.veille.query.history;

/** A fact that cannot follow what its stream already tells. */
public final class UnexpectedFactException extends RuntimeException {

  public UnexpectedFactException(String message) {
    super(message);
  }
}
