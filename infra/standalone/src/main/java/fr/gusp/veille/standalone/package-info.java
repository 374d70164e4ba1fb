/** The one command of the product, and what it says in French. */
@NullMarked
package fr.gusp.veille.standalone;

import org.jspecify.annotations.NullMarked;
