/** A report as it stands in a list. */
@NullMarked
package fr.gusp.veille.query.summary;

import org.jspecify.annotations.NullMarked;
