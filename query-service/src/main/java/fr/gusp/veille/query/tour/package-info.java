/** Tours de quartier: planned, walked, closed; the list, one whole, and its compte-rendu. */
@NullMarked
package fr.gusp.veille.query.tour;

import org.jspecify.annotations.NullMarked;
