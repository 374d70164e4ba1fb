package fr.gusp.veille.query.store;

/** A document in a form that this version does not read; a rebuild is under way. */
public final class OtherFormException extends RuntimeException {

  OtherFormException(RuntimeException cause) {
    super("a row in another form", cause);
  }
}
