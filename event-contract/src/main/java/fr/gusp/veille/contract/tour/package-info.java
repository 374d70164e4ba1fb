/** Facts about tours de quartier. */
@NullMarked
package fr.gusp.veille.contract.tour;

import org.jspecify.annotations.NullMarked;
