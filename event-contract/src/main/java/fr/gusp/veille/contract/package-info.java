/** The published language of the veille: what happened, in words and JSON that last for ever. */
@NullMarked
package fr.gusp.veille.contract;

import org.jspecify.annotations.NullMarked;
