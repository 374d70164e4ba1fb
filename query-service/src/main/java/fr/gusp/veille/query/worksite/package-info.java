/** Chantiers: the registry of each quartier, one whole, and those that a report may be about. */
@NullMarked
package fr.gusp.veille.query.worksite;

import org.jspecify.annotations.NullMarked;
