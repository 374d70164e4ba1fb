package fr.gusp.veille.standalone.launch;

/** A part did not start for a reason nobody foresaw; the cause belongs into the log. */
public final class StartFailedException extends RuntimeException {

  StartFailedException(Throwable cause) {
    super(cause);
  }
}
