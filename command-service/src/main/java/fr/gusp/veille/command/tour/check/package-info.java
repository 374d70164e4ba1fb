/** Someone looked at a point of the walk. */
@NullMarked
package fr.gusp.veille.command.tour.check;

import org.jspecify.annotations.NullMarked;
