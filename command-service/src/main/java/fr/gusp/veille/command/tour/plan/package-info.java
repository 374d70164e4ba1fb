/** Someone plans a walk. */
@NullMarked
package fr.gusp.veille.command.tour.plan;

import org.jspecify.annotations.NullMarked;
