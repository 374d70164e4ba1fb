/** A quartier's outlines and places. */
@NullMarked
package fr.gusp.veille.query.quartiermap;

import org.jspecify.annotations.NullMarked;
