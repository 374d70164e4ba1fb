/** The calendar of rounds of an EPCI: collectes, balayage, fauche. */
@NullMarked
package fr.gusp.veille.command.rounds;

import org.jspecify.annotations.NullMarked;
