/** The holder says another day, and why. */
@NullMarked
package fr.gusp.veille.command.report.replan;

import org.jspecify.annotations.NullMarked;
