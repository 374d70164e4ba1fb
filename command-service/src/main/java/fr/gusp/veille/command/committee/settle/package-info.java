/** Someone says what became of a decision. */
@NullMarked
package fr.gusp.veille.command.committee.settle;

import org.jspecify.annotations.NullMarked;
