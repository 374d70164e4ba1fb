/** A quartier's figures, now or as of a day. */
@NullMarked
package fr.gusp.veille.query.dashboard;

import org.jspecify.annotations.NullMarked;
