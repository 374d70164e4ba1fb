/** Équipements: where they stand, and what was reported on them. */
@NullMarked
package fr.gusp.veille.query.asset;

import org.jspecify.annotations.NullMarked;
