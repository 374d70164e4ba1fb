/** The life of a draft of the responsibility matrix: its states, its rules, its acts. */
@NullMarked
package fr.gusp.veille.command.matrix;

import org.jspecify.annotations.NullMarked;
