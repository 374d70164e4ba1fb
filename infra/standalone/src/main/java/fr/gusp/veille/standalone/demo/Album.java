package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.contract.id.PhotoHash;

/** Under which hash a drawn picture is kept. */
@FunctionalInterface
interface Album {

  /** How many pictures there are of one motif. */
  int VARIANTS = 2;

  /**
   * The picture of a motif.
   *
   * @param after once it was dealt with
   */
  PhotoHash picture(String motif, int variant, boolean after);
}
