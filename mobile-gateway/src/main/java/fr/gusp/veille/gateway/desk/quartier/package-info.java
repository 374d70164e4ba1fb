/** A quartier's figures, as of any day. */
@NullMarked
package fr.gusp.veille.gateway.desk.quartier;

import org.jspecify.annotations.NullMarked;
