package fr.gusp.veille.embedded;

/**
 * An embedded server did not start or stop; the message is one French sentence for its operator.
 */
public final class EmbeddedServerException extends RuntimeException {

  EmbeddedServerException(String message) {
    super(message);
  }

  EmbeddedServerException(String message, Throwable cause) {
    super(message, cause);
  }
}
