/** The coordination says what comes round, where and when. */
@NullMarked
package fr.gusp.veille.command.rounds.publish;

import org.jspecify.annotations.NullMarked;
