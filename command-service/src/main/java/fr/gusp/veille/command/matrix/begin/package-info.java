/** The coordination begins to change the matrix. */
@NullMarked
package fr.gusp.veille.command.matrix.begin;

import org.jspecify.annotations.NullMarked;
