/** The meeting is over. */
@NullMarked
package fr.gusp.veille.command.committee.close;

import org.jspecify.annotations.NullMarked;
