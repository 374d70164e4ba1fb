/** The one fold of a report's facts: its state, its spells, today or as of any position. */
@NullMarked
package fr.gusp.veille.query.history;

import org.jspecify.annotations.NullMarked;
