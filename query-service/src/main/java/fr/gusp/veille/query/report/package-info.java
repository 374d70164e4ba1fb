/** One report, whole, now or as of a day. */
@NullMarked
package fr.gusp.veille.query.report;

import org.jspecify.annotations.NullMarked;
