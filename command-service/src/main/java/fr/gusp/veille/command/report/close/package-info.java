/** The coordination closes a report. */
@NullMarked
package fr.gusp.veille.command.report.close;

import org.jspecify.annotations.NullMarked;
