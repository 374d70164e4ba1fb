/** The shape of the module, checked. */
@NullMarked
package fr.gusp.veille.query.architecture;

import org.jspecify.annotations.NullMarked;
