/** The reference data in force, published as events when what is shipped is new. */
@NullMarked
package fr.gusp.veille.command.publication;

import org.jspecify.annotations.NullMarked;
