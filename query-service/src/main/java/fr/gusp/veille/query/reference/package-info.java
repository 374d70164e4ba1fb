/** Territories, organisations and matrices, as published, in memory. */
@NullMarked
package fr.gusp.veille.query.reference;

import org.jspecify.annotations.NullMarked;
