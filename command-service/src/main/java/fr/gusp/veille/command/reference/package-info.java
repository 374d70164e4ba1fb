/**
 * What the charters state, shipped with the product and turned into the first published versions.
 */
@NullMarked
package fr.gusp.veille.command.reference;

import org.jspecify.annotations.NullMarked;
