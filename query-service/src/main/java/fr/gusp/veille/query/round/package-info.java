/** What comes round by the calendar: collectes, balayage, fauche. */
@NullMarked
package fr.gusp.veille.query.round;

import org.jspecify.annotations.NullMarked;
