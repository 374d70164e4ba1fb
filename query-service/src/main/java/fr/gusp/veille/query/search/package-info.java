/** Finds reports, by rights first. */
@NullMarked
package fr.gusp.veille.query.search;

import org.jspecify.annotations.NullMarked;
