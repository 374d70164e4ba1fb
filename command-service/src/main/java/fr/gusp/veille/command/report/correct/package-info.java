/** What was filed wrongly is set right from now on. */
@NullMarked
package fr.gusp.veille.command.report.correct;

import org.jspecify.annotations.NullMarked;
