/** The walk does not take place. */
@NullMarked
package fr.gusp.veille.command.tour.cancel;

import org.jspecify.annotations.NullMarked;
