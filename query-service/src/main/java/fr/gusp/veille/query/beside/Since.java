package fr.gusp.veille.query.beside;

import java.time.Instant;

/** From which position on, and since when, something is so. */
public record Since(long from, Instant at) {

  boolean by(long asOf) {
    return from <= asOf;
  }
}
