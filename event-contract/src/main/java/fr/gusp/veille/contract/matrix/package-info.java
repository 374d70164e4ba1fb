/** The responsibility matrix, published as whole versions. */
@NullMarked
package fr.gusp.veille.contract.matrix;

import org.jspecify.annotations.NullMarked;
