/** Two reports are shown together, or no longer. */
@NullMarked
package fr.gusp.veille.command.report.link;

import org.jspecify.annotations.NullMarked;
