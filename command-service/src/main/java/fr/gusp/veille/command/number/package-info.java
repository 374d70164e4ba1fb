/** Readable numbers, one sequence per commune and year. */
@NullMarked
package fr.gusp.veille.command.number;

import org.jspecify.annotations.NullMarked;
