package fr.gusp.veille.query.store;

/**
 * The layout of the documents of a generation. Raise the number whenever a row or any other
 * document is written otherwise: a generation in another form is rebuilt at the next start.
 */
public final class Form {

  public static final int NUMBER = 11;

  private Form() {}
}
