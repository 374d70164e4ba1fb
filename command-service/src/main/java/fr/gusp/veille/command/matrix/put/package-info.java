/** A row is written in a draft, new or changed. */
@NullMarked
package fr.gusp.veille.command.matrix.put;

import org.jspecify.annotations.NullMarked;
