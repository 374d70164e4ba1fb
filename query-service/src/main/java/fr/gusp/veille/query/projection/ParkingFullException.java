package fr.gusp.veille.query.projection;

/**
 * Nothing more can be set aside, and nothing is dropped: reading stands still until it is cured.
 */
public final class ParkingFullException extends RuntimeException {

  ParkingFullException(int limit) {
    super("parking is full at " + limit + " events, reading stands still");
  }
}
