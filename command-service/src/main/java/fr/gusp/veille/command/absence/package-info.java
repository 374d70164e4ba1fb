/** A coordination that is away, and who takes over meanwhile. */
@NullMarked
package fr.gusp.veille.command.absence;

import org.jspecify.annotations.NullMarked;
