/** The day that a pause named has come: the objectifs run again. */
@NullMarked
package fr.gusp.veille.command.report.resumed;

import org.jspecify.annotations.NullMarked;
