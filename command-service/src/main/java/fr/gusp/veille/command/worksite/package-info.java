/** The life of one chantier: its states, its rules, its acts. */
@NullMarked
package fr.gusp.veille.command.worksite;

import org.jspecify.annotations.NullMarked;
