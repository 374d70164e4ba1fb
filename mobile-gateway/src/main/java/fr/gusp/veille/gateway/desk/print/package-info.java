/** A report on paper. */
@NullMarked
package fr.gusp.veille.gateway.desk.print;

import org.jspecify.annotations.NullMarked;
