/** Folds deliveries into documents; the only place that writes to MongoDB. */
@NullMarked
package fr.gusp.veille.query.projection;

import org.jspecify.annotations.NullMarked;
