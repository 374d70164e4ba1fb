/** Reference lists for forms: territories, organisations, natures, matrix. */
@NullMarked
package fr.gusp.veille.query.catalogue;

import org.jspecify.annotations.NullMarked;
