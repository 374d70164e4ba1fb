/** Nothing will come of a draft. */
@NullMarked
package fr.gusp.veille.command.matrix.abandon;

import org.jspecify.annotations.NullMarked;
