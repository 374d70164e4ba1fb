/** A row is taken out of a draft. */
@NullMarked
package fr.gusp.veille.command.matrix.remove;

import org.jspecify.annotations.NullMarked;
