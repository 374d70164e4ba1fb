/** The figures of DOMAIN 6 bis, computed from rows and never incremented. */
@NullMarked
package fr.gusp.veille.query.figures;

import org.jspecify.annotations.NullMarked;
