/** The wait is over. */
@NullMarked
package fr.gusp.veille.command.report.resume;

import org.jspecify.annotations.NullMarked;
