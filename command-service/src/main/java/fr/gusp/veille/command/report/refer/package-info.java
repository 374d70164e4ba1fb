/** The coordination refers a report by hand. */
@NullMarked
package fr.gusp.veille.command.report.refer;

import org.jspecify.annotations.NullMarked;
