/** The coordination says that nothing will be done, or that it never was a matter of GUSP. */
@NullMarked
package fr.gusp.veille.command.report.dismiss;

import org.jspecify.annotations.NullMarked;
