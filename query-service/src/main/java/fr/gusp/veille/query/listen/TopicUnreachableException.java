package fr.gusp.veille.query.listen;

/** The broker, or the topic on it, is not there yet. */
final class TopicUnreachableException extends RuntimeException {

  TopicUnreachableException(Exception cause) {
    super("the topic cannot be reached", cause);
  }
}
