/** The walk is over. */
@NullMarked
package fr.gusp.veille.command.tour.close;

import org.jspecify.annotations.NullMarked;
