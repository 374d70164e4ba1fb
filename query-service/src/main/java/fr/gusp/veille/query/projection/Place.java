package fr.gusp.veille.query.projection;

/** Up to where a generation has read: the next offset, in which topic, and the last position. */
public record Place(long offset, String topic, long position) {

  public static final Place START = new Place(0, "", 0);

  /** The same, read on. A position never goes back: what comes again is a duplicate. */
  Place moved(long next, long reached) {
    return new Place(next, topic, Math.max(position, reached));
  }
}
