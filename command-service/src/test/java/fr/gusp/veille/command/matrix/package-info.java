/** Who answers for what, tried on the charters' own rows. */
@NullMarked
package fr.gusp.veille.command.matrix;

import org.jspecify.annotations.NullMarked;
