/** Open reports for which the matrix in force names somebody else than who holds them. */
@NullMarked
package fr.gusp.veille.query.stale;

import org.jspecify.annotations.NullMarked;
