/** Facts about what comes round by a calendar: collectes, balayage, fauche. */
@NullMarked
package fr.gusp.veille.contract.round;

import org.jspecify.annotations.NullMarked;
