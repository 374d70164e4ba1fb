/** The life of one session of a comité: its states, its rules, its acts. */
@NullMarked
package fr.gusp.veille.command.committee;

import org.jspecify.annotations.NullMarked;
