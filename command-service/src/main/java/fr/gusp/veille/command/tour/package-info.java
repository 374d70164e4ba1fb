/** The life of one tour de quartier: its states, its rules, its acts. */
@NullMarked
package fr.gusp.veille.command.tour;

import org.jspecify.annotations.NullMarked;
