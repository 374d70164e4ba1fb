package fr.gusp.veille.wrong.report;

/** Where the wrong use cases stand. */
public final class WrongReport {

  private WrongReport() {}
}
