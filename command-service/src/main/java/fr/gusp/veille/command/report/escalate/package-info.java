/** A point goes up to a comité. */
@NullMarked
package fr.gusp.veille.command.report.escalate;

import org.jspecify.annotations.NullMarked;
