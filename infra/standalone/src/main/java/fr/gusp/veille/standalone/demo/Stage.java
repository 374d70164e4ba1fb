package fr.gusp.veille.standalone.demo;

import java.time.Instant;

/** What every part of the story stands on. Nothing happens from {@code curtain} on. */
record Stage(
    long seed,
    Instant curtain,
    World world,
    Estate estate,
    Cast cast,
    Hours hours,
    Words words,
    Album album) {

  Luck luck(String about) {
    return Luck.of(seed, about);
  }
}
