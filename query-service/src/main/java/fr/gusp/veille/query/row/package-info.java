/**
 * What a screen lists of a report, as a pure function of its history, and the shelf it stands on.
 */
@NullMarked
package fr.gusp.veille.query.row;

import org.jspecify.annotations.NullMarked;
