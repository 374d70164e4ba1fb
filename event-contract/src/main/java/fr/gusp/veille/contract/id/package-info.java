/** Typed identifiers, flat strings on the wire; two of different kinds can never be swapped. */
@NullMarked
package fr.gusp.veille.contract.id;

import org.jspecify.annotations.NullMarked;
